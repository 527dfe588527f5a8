import type { Competency } from '../model/framework.ts';
import type { Id } from '../model/identity.ts';
import { type Cell, coverageOf } from './coverage.ts';
import type { Row } from './row.ts';

/** What could fill one gap: the resources from elsewhere that serve the competency, the best first. */
export interface Fit {
  competency: Id;
  rows: Row[];
  /** How many of them lie in the Inbox. */
  inInbox: number;
}

/** What a resource does for the competency of a gap. */
interface Candidate {
  row: Row;
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
  rows: readonly Row[],
  gaps: readonly Id[],
  here: ReadonlySet<Id>,
  byId: ReadonlyMap<Id, Pick<Competency, 'parent'>>,
): Fit[] {
  const elsewhere = rows.filter(({ resource, alignments }) => alignments.length > 0 && !here.has(resource.id));
  const coverage = coverageOf(
    elsewhere.map((row) => ({ id: row.resource.id, name: row.resource.name, rows: [row] })),
    gaps,
    byId,
  );
  return gaps.map((competency, at) => {
    const found = elsewhere
      .flatMap((row, index): Candidate[] => {
        const cell = coverage.rows[index]?.cells[at];
        return cell?.strength === undefined ? [] : [{ row, cell }];
      })
      .sort(byWorth)
      .map(({ row }) => row);
    return { competency, rows: found, inInbox: found.filter(({ collections }) => collections.length === 0).length };
  });
}
