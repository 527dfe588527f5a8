/** What is looked for: the words of a quote, and what stood before and after them. */
export interface SoughtQuote {
  id: string;
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

/** Where a quote stands in a text, in UTF-16 code units. */
export interface QuotePlace {
  start: number;
  end: number;
}

/** A word of one letter may stand in a text a hundred thousand times; nobody needs the best of so many. */
const MOST_PLACES = 5_000;

/** What \s means, by the number of the unit: a long text is walked through in milliseconds. */
const isSpace = (unit: number): boolean =>
  unit === 32 ||
  (unit >= 9 && unit <= 13) ||
  (unit >= 160 &&
    (unit === 0xa0 ||
      unit === 0x1680 ||
      (unit >= 0x2000 && unit <= 0x200a) ||
      unit === 0x2028 ||
      unit === 0x2029 ||
      unit === 0x202f ||
      unit === 0x205f ||
      unit === 0x3000 ||
      unit === 0xfeff));

const bareOf = (words = ''): string => words.replace(/\s+/gu, '');

/** A text without its white space, and where each of its units stood before. */
function squeeze(text: string): { bare: string; from: Uint32Array } {
  const from = new Uint32Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (isSpace(text.charCodeAt(at))) continue;
    from[length] = at;
    length += 1;
  }
  return { bare: bareOf(text), from };
}

/** How many units two texts have in common, counted from where the quote begins or ends. */
function inCommon(text: string, at: number, step: 1 | -1, words: string): number {
  let count = 0;
  for (let of = step === 1 ? 0 : words.length - 1; words[of] !== undefined && words[of] === text[at + count * step]; ) {
    count += 1;
    of += step;
  }
  return count;
}

/**
 * Finds quotes in a text by their words (W3C TextQuoteSelector). White space does not count: pages break their lines where they like.
 * Where the words stand more than once, what stood before and after them decides; where that does not, the first place.
 * @returns the place of each quote that was found, by its id
 */
export function placeQuotes(text: string, quotes: readonly SoughtQuote[]): Map<string, QuotePlace> {
  const { bare, from } = squeeze(text);
  const places = new Map<string, QuotePlace>();
  for (const { id, exact, prefix, suffix } of quotes) {
    const words = bareOf(exact);
    if (words === '') continue;
    const [before, after] = [bareOf(prefix), bareOf(suffix)];
    let best = { at: -1, fit: -1 };
    let at = bare.indexOf(words);
    for (let tried = 0; at >= 0 && tried < MOST_PLACES; tried += 1) {
      const fit = inCommon(bare, at - 1, -1, before) + inCommon(bare, at + words.length, 1, after);
      if (fit > best.fit) best = { at, fit };
      at = bare.indexOf(words, at + 1);
    }
    const [start, last] = [from[best.at], from[best.at + words.length - 1]];
    if (start !== undefined && last !== undefined) places.set(id, { start, end: last + 1 });
  }
  return places;
}
