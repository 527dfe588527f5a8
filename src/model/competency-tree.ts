import type { Competency } from './framework.ts';
import type { Id } from './identity.ts';

type Tree = ReadonlyMap<Id, Pick<Competency, 'parent'>>;

/**
 * The competency itself and all that it is a sub-statement of, the nearest first: a claim on the first is a claim on each.
 * A circle in foreign data ends at its first repetition.
 */
export function selfAndAbove(byId: Tree, competency: Id): Id[] {
  const found = new Set<Id>();
  for (let at: Id | undefined = competency; at !== undefined && !found.has(at); at = byId.get(at)?.parent)
    found.add(at);
  return [...found];
}

/** The hue of a competency, or of the nearest one over it that has a hue. */
export function hueOf(competency: Competency, byId: ReadonlyMap<Id, Competency>): Competency['hue'] {
  for (const id of selfAndAbove(byId, competency.id)) {
    const hue = byId.get(id)?.hue;
    if (hue) return hue;
  }
  return undefined;
}
