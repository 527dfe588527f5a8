import { type Range, rangesIn, type Sought } from './highlight.ts';
import { documentOf, type Worded } from './index/document.ts';
import type { FieldName } from './index/packed.ts';

/** The sentence that shows why a resource was found. */
export interface Snippet {
  field: FieldName;
  text: string;
  /** Where the sought words stand in the text. */
  ranges: Range[];
}

/** A longer sentence is cut around its first sought word, in UTF-16 code units. */
const LONGEST = 200;
const BEFORE = 60;
/** How far a sentence of a long text is looked for on both sides of a hit, in UTF-16 code units. */
const SURROUNDINGS = 400;
/** So many hits are weighed together with the one before them. */
const MOST_NEAR = 8;
/** So much of a sentence stands before its first hit at the most. */
const LEAD = 30;
/** What a list shows of each row anyway. */
const SHOWN_ANYWAY: readonly FieldName[] = ['name'];

const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' });

/** The sentence, in the weightiest field that has one, in which most of the sought words stand; none where they stand only in the name. */
export function snippetOf(row: Worded, sought: Sought): Snippet | undefined {
  let best: Snippet | undefined;
  const document = documentOf(row);
  for (const [field, texts] of Object.entries(document) as [FieldName, string[]][]) {
    if (SHOWN_ANYWAY.includes(field)) continue;
    for (const text of texts) {
      const ranges = rangesIn(text, sought);
      if (ranges.length === 0 || (best && wordsIn(best) >= ranges.length)) continue;
      const snippet = sentenceAround(field, text, ranges);
      if (!best || wordsIn(snippet) > wordsIn(best)) best = snippet;
    }
  }
  return best;
}

/**
 * The sentence of a long text, such as that of a saved page, in which most of the sought words stand, begun shortly before the first of
 * them so that a narrow line shows it; undefined where there is none.
 */
export function snippetOfText(text: string, sought: Sought): string | undefined {
  const ranges = rangesIn(text, sought);
  let most = 0;
  let around: Range | undefined;
  ranges.forEach((first, at) => {
    const near = ranges.slice(at, at + MOST_NEAR).filter(([, end]) => end <= first[0] + LONGEST);
    const words = new Set(near.map(([start, end]) => text.slice(start, end).toLowerCase())).size;
    if (words > most) [most, around] = [words, first];
  });
  if (!around) return undefined;
  // Only the surroundings are cut into sentences: a whole page takes too long.
  const from = Math.max(0, around[0] - SURROUNDINGS);
  const part = text.slice(from, around[0] + SURROUNDINGS);
  const sentence = sentenceAround('description', part, rangesIn(part, sought));
  const wanted = (sentence.ranges[0]?.[0] ?? 0) - LEAD;
  if (wanted <= 0) return sentence.text;
  const space = sentence.text.indexOf(' ', wanted) + 1;
  return `… ${sentence.text.slice(space === 0 || space > wanted + LEAD ? wanted : space)}`;
}

/** How many different words are marked. */
const wordsIn = ({ text, ranges }: Snippet): number =>
  new Set(ranges.map(([start, end]) => text.slice(start, end).toLowerCase())).size;

function sentenceAround(field: FieldName, text: string, ranges: readonly Range[]): Snippet {
  let best: Snippet | undefined;
  for (const { segment, index } of sentences.segment(text)) {
    const inside = ranges
      .filter(([start, end]) => start >= index && end <= index + segment.length)
      .map(([start, end]): Range => [start - index, end - index]);
    if (inside.length > (best?.ranges.length ?? 0)) best = { field, text: segment.trimEnd(), ranges: inside };
  }
  return shortened(best ?? { field, text, ranges: [...ranges] });
}

function shortened(snippet: Snippet): Snippet {
  const { field, text, ranges } = snippet;
  if (text.length <= LONGEST) return snippet;
  const wanted = Math.max(0, (ranges[0]?.[0] ?? 0) - BEFORE);
  const from = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1 || wanted;
  const space = text.lastIndexOf(' ', from + LONGEST);
  const to = text.length <= from + LONGEST ? text.length : space > from + BEFORE ? space : from + LONGEST;
  const [before, after] = [from > 0 ? '… ' : '', to < text.length ? ' …' : ''];
  const moved = ranges
    .filter(([start, end]) => start >= from && end <= to)
    .map(([start, end]): Range => [start - from + before.length, end - from + before.length]);
  return { field, text: `${before}${text.slice(from, to)}${after}`, ranges: moved };
}
