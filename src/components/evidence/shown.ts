import type { Alignment, Strength } from '../../model/alignment.ts';
import { hueOf } from '../../model/competency-tree.ts';
import type { Competency } from '../../model/framework.ts';
import type { Id } from '../../model/identity.ts';

/** A competency that an excerpt shows, and how strongly. */
export interface Shown {
  competency: Competency;
  strength: Strength | undefined;
  /** Of the competency, or of the one that it stands under. */
  hue: Competency['hue'];
}

/**
 * What an excerpt shows, each competency once at its strongest; the strongest first.
 * @param claims those on the excerpt itself
 */
export function shownBy(claims: readonly Alignment[], byId: ReadonlyMap<Id, Competency>): Shown[] {
  const strongest = new Map<Id, Shown>();
  for (const { competency: id, strength } of claims) {
    const competency = byId.get(id);
    if (!competency || (strongest.get(id)?.strength ?? 0) > (strength ?? 0)) continue;
    strongest.set(id, { competency, strength, hue: hueOf(competency, byId) });
  }
  return [...strongest.values()].toSorted((one, other) => (other.strength ?? 0) - (one.strength ?? 0));
}
