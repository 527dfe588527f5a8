import type { Alignment } from '../../model/alignment.ts';
import type { Id } from '../../model/identity.ts';

/** The claims that have to do with each excerpt: those on itself, and those that point to it as their evidence. In the order in which they are given. */
export function claimsAround(alignments: readonly Alignment[]): ReadonlyMap<Id, Alignment[]> {
  const around = new Map<Id, Alignment[]>();
  for (const alignment of alignments) {
    for (const id of new Set([alignment.target, ...(alignment.evidence ?? [])])) {
      const known = around.get(id);
      if (known) known.push(alignment);
      else around.set(id, [alignment]);
    }
  }
  return around;
}
