import type { Alignment, Strength } from '../../model/alignment.ts';
import type { Competency } from '../../model/framework.ts';
import type { Id } from '../../model/identity.ts';
import { topOf } from '../../search/place.ts';

type Claim = Pick<Alignment, 'competency' | 'strength'>;

/** How strongly each resource serves each competency: one strength a resource, its strongest, in the order of the resources. */
export function coverageOf(
  resources: readonly (readonly Claim[])[],
  byId: ReadonlyMap<Id, Competency>,
): Map<Id, Strength[]> {
  const coverage = new Map<Id, Strength[]>();
  for (const claims of resources) {
    const strongest = new Map<Id, Strength>();
    for (const { competency, strength = 1 } of claims) {
      const top = topOf(byId, competency);
      if (strength > (strongest.get(top) ?? 0)) strongest.set(top, strength);
    }
    for (const [top, strength] of strongest) {
      const known = coverage.get(top);
      if (known) known.push(strength);
      else coverage.set(top, [strength]);
    }
  }
  return coverage;
}
