import type { Competency } from '../model/framework.ts';
import type { Id } from '../model/identity.ts';

/** The competency of which this one is, directly or further up, a sub-statement; itself where it is none. */
export function topOf(byId: ReadonlyMap<Id, Pick<Competency, 'parent'>>, id: Id): Id {
  const seen = new Set<Id>();
  let top = id;
  for (
    let parent = byId.get(id)?.parent;
    parent !== undefined && !seen.has(parent);
    parent = byId.get(parent)?.parent
  ) {
    seen.add(parent);
    top = parent;
  }
  return top;
}
