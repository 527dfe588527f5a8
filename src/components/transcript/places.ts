import type { Cue } from '../../model/transcript.ts';
import { fold } from '../../search/fold.ts';

/** Each transcript is folded once, not with every letter that is typed. */
const folded = new WeakMap<readonly Cue[], string[]>();

function foldedLines(cues: readonly Cue[]): string[] {
  const known = folded.get(cues) ?? cues.map(({ text }) => fold(text));
  folded.set(cues, known);
  return known;
}

/** The numbers of the lines that hold these words, case and accents aside; none where no words are given. */
export function linesWith(cues: readonly Cue[], words: string): number[] {
  const wanted = fold(words.trim());
  if (wanted === '') return [];
  const found: number[] = [];
  foldedLines(cues).forEach((line, index) => {
    if (line.includes(wanted)) found.push(index);
  });
  return found;
}

/** The next of these lines after a line, the first again after the last. */
export const nextOf = (hits: readonly number[], after: number): number | undefined =>
  hits.find((hit) => hit > after) ?? hits[0];

/** A selection of lines, from where it was begun to where it has come. */
export interface Chosen {
  anchor: number;
  head: number;
}

/** Where a key leads in a list of so many lines; undefined for keys that lead nowhere. */
export function moved(head: number, key: string, count: number): number | undefined {
  const steps: Record<string, number> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: 10,
    PageUp: -10,
    Home: -count,
    End: count,
  };
  const step = steps[key];
  return step === undefined ? undefined : Math.min(count - 1, Math.max(0, head + step));
}
