import type { Excerpt } from './excerpt.ts';

/** Excerpts as they are listed: moments in the order of time, then quotes by page, place and date. */
export const inReadingOrder = <Row extends Excerpt>(excerpts: readonly Row[]): Row[] =>
  excerpts.toSorted((a, b) => compare(placeOf(a), placeOf(b)) || Date.parse(a.dateSaved) - Date.parse(b.dateSaved));

/** Open ends come after those that end, as the longer stretch. */
function placeOf(excerpt: Excerpt): readonly [number, number, number] {
  if (excerpt.kind === 'moment') return [0, excerpt.start, excerpt.end ?? Number.POSITIVE_INFINITY];
  return [1, excerpt.page ?? 0, excerpt.position?.start ?? Number.POSITIVE_INFINITY];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1;
}
