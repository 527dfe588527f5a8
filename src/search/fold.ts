/**
 * Text as a search compares it: without case and without diacritics, so that "Aquadukt" finds "Aquädukt" and "GROSS" finds "groß".
 * Compatibility forms are taken apart too (Unicode NFKD): "ﬁ" is found as "fi".
 */
export const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase().toLowerCase();

/** A stretch of a text, in UTF-16 code units, and whether a searched word is in it. */
export interface Stretch {
  text: string;
  found: boolean;
}

/** Each code unit of the folded text, with the place in the text where it came from. */
function foldWithPlaces(text: string): { folded: string; places: number[] } {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const piece = fold(character);
    for (let unit = 0; unit < piece.length; unit++) places.push(at);
    folded += piece;
    at += character.length;
  }
  places.push(text.length);
  return { folded, places };
}

/** Marks, in each place of the text, whether it belongs to one of the words. */
function markFound(text: string, words: readonly string[]): boolean[] {
  const { folded, places } = foldWithPlaces(text);
  const marks = new Array<boolean>(text.length).fill(false);
  for (const word of words) {
    for (let at = folded.indexOf(word); word !== '' && at >= 0; at = folded.indexOf(word, at + word.length)) {
      marks.fill(true, places[at], places[at + word.length]);
    }
  }
  return marks;
}

/**
 * Cuts a text where searched words begin and end.
 * @param words folded words, as searchWords gives them
 */
export function cutAtFound(text: string, words: readonly string[]): Stretch[] {
  if (words.length === 0) return [{ text, found: false }];
  const marks = markFound(text, words);
  const stretches: Stretch[] = [];
  let from = 0;
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && marks[at] === marks[from]) continue;
    stretches.push({ text: text.slice(from, at), found: marks[from] === true });
    from = at;
  }
  return stretches;
}
