import { fold } from '../fold.ts';
import type { FacetName } from './columns.ts';

/** As what a value of a facet is chosen: tags whatever their case and accents, all else exactly. */
export const chosenAs = (facet: FacetName): ((value: string) => string) =>
  facet === 'tag' ? fold : (value: string) => value;

const known = new WeakMap<readonly string[], Uint32Array>();

/** For each tag of a dictionary the place of the first one that is chosen with it. */
export function tagsTogether(dictionary: readonly string[]): Uint32Array {
  const before = known.get(dictionary);
  if (before?.length === dictionary.length) return before;
  const as = chosenAs('tag');
  const first = new Map<string, number>();
  const together = Uint32Array.from(dictionary, (tag, place) => {
    const folded = as(tag);
    const at = first.get(folded) ?? place;
    first.set(folded, at);
    return at;
  });
  known.set(dictionary, together);
  return together;
}
