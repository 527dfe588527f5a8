import type { Competency } from '../model/framework.ts';
import type { Id } from '../model/identity.ts';
import { type Cell, cellOf, climbing, type Reason, type Served } from './coverage.ts';

/** What could fill one gap: the resources from elsewhere that serve the competency, the best first. */
export interface Fit {
  competency: Id;
  rows: Served[];
  /** What each of them does for it, in the same order. */
  cells: Cell[];
  /** How many of them lie in the Inbox. */
  inInbox: number;
}

/** What a resource does for the competency of a gap. */
interface Candidate {
  row: Served;
  cell: Cell;
}

const byWorth = (a: Candidate, b: Candidate): number =>
  (b.cell.strength ?? 0) - (a.cell.strength ?? 0) ||
  b.cell.evidence.size - a.cell.evidence.size ||
  (a.row.resource.id < b.row.resource.id ? -1 : 1);

/**
 * For each gap, the resources that are not here and serve it: the strongest first, then those with the most evidence.
 * Resources in the trash are passed over; a gap that nothing fills has no rows.
 * @param gaps ids of competencies
 * @param here ids of the resources that are there already
 */
export function fitsFor(
  rows: readonly Served[],
  gaps: readonly Id[],
  here: ReadonlySet<Id>,
  byId: ReadonlyMap<Id, Pick<Competency, 'parent'>>,
): Fit[] {
  if (gaps.length === 0) return [];
  const aboveOf = climbing(byId);
  const found = new Map<Id, Candidate[]>(gaps.map((gap) => [gap, []]));
  for (const row of rows) {
    const { resource, alignments } = row;
    if (alignments.length === 0 || resource.dateTrashed !== undefined || here.has(resource.id)) continue;
    const reasons = new Map<Id, Reason[]>();
    for (const alignment of alignments)
      for (const competency of aboveOf(alignment.competency)) {
        if (!found.has(competency)) continue;
        const known = reasons.get(competency);
        if (known) known.push({ resource: resource.id, alignment });
        else reasons.set(competency, [{ resource: resource.id, alignment }]);
      }
    for (const [competency, those] of reasons) found.get(competency)?.push({ row, cell: cellOf(those) });
  }
  return gaps.map((competency) => {
    const best = found.get(competency)?.sort(byWorth) ?? [];
    return {
      competency,
      rows: best.map(({ row }) => row),
      cells: best.map(({ cell }) => cell),
      inInbox: best.filter(({ row }) => row.collections.length === 0).length,
    };
  });
}
