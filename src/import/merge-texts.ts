import { diff3Merge } from 'node-diff3';

/**
 * Both texts, one under the other; one of them alone where it holds the other already, so that merging again changes nothing. Where it is
 * known what both had before, each side's sentences are added and taken out in one text, unless both changed the same ones.
 */
export function mergeTexts(mine: string, base: string | undefined, theirs: string): string {
  if (base === theirs) return mine;
  if (base === mine) return theirs;
  return (base === undefined ? undefined : woven(mine, base, theirs)) ?? together(mine, theirs);
}

function together(mine: string, theirs: string): string {
  if (mine.includes(theirs)) return mine;
  if (theirs.includes(mine)) return theirs;
  return `${mine}\n\n${theirs}`;
}

/** Finding what is the same takes time by the square of the pieces, and a file may say the same sentence a million times. */
const MOST_PIECES = 600;
const LONGEST = 100_000;

/** The changes of both sides in one text (diff3, after Khanna, Kunal and Pierce 2007); undefined where they touch each other. */
function woven(mine: string, base: string, theirs: string): string | undefined {
  if (mine.length + base.length + theirs.length > LONGEST) return undefined;
  const [a, o, b] = [piecesOf(mine), piecesOf(base), piecesOf(theirs)];
  if (a.length + o.length + b.length > MOST_PIECES) return undefined;
  const regions = diff3Merge(a, o, b, { excludeFalseConflicts: true });
  const kept = regions.map(({ ok }) => ok);
  return kept.every((pieces) => pieces !== undefined) ? kept.flat().join('') : undefined;
}

const sentences = new Intl.Segmenter('und', { granularity: 'sentence' });

/** Sentences and the blanks between them, so that a sentence is the same wherever it stands. */
const piecesOf = (text: string): string[] =>
  [...sentences.segment(text)].flatMap(({ segment }) => {
    const words = segment.trimEnd();
    return [words, segment.slice(words.length)].filter((piece) => piece !== '');
  });
