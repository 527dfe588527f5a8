import type { Id } from '../model/identity.ts';

/**
 * Finds circles among things that each point to one other, and cuts each at one place. Every id is walked once.
 * @param pointers is changed: the pointers that were cut are gone
 * @param mayCut which pointers may be cut; each circle has to have one
 * @returns the ids whose pointers were cut
 */
export function cutCircles(pointers: Map<Id, Id | undefined>, mayCut: (id: Id) => boolean = () => true): Id[] {
  const well = new Set<Id>();
  const cut: Id[] = [];
  for (const start of pointers.keys()) {
    const path = new Set<Id>();
    let id: Id | undefined = start;
    while (id !== undefined && !well.has(id) && !path.has(id)) {
      path.add(id);
      id = pointers.get(id);
    }
    if (id !== undefined && path.has(id)) {
      const steps = [...path];
      const circle = steps.slice(steps.indexOf(id));
      const loose = circle.find(mayCut) ?? id;
      pointers.set(loose, undefined);
      cut.push(loose);
    }
    for (const step of path) well.add(step);
  }
  return cut;
}
