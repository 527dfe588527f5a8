import type { Competency } from '../../model/framework.ts';
import type { Id } from '../../model/identity.ts';
import { siblings } from '../../model/nesting.ts';

/** Where a competency is to stand: under another or at the top, before a sibling or last. */
export interface Place {
  parent: Id | undefined;
  before: Id | null;
}

export type Direction = 'up' | 'down' | 'inwards' | 'outwards';

/**
 * Where a competency goes by one step: past its neighbour, under the one above it, or out behind the one that it stands under. Undefined
 * where there is no such place.
 * @param rows the competencies of its framework that are shown
 */
export function placeBy(rows: Competency[], competency: Competency, direction: Direction): Place | undefined {
  const { id, parent } = competency;
  const beside = siblings(rows, parent);
  const at = beside.findIndex((row) => row.id === id);
  const above = beside[at - 1];
  if (direction === 'up') return above && { parent, before: above.id };
  if (direction === 'down') return beside[at + 1] && { parent, before: beside[at + 2]?.id ?? null };
  if (direction === 'inwards') return above && { parent: above.id, before: null };
  const over = rows.find((row) => row.id === parent);
  if (!over) return undefined;
  const around = siblings(rows, over.parent);
  return { parent: over.parent, before: around[around.findIndex((row) => row.id === over.id) + 1]?.id ?? null };
}
