import { useGrowing } from '../kit/use-growing.ts';

/** A bundle may bring thousands of excerpts of one resource: so many are drawn at first, and so many more at a time. */
const FIRST = 25;
const MORE = 100;

/** The first of the excerpts of a resource, and the way to more. */
export const useSomeExcerpts = <Excerpt>(excerpts: readonly Excerpt[]) => useGrowing(excerpts, FIRST, MORE);
