import type { Competency } from '../../model/framework.ts';
import type { Id } from '../../model/identity.ts';
import { selfAndAbove } from '../../search/coverage-columns.ts';

/** The hue of a competency, or of the nearest one over it that has a hue. */
export function hueOf(competency: Competency, byId: ReadonlyMap<Id, Competency>): Competency['hue'] {
  for (const id of selfAndAbove(byId, competency.id)) {
    const hue = byId.get(id)?.hue;
    if (hue) return hue;
  }
  return undefined;
}
