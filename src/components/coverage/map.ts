import type { Competency } from '../../model/framework.ts';
import type { Id } from '../../model/identity.ts';
import type { Coverage, CoverageRow } from '../../search/coverage.ts';
import type { Column } from '../../search/coverage-columns.ts';

/** Rows of the map that stand under one heading, or under none. */
export interface MapGroup {
  id: Id;
  heading?: { name: string; description?: string | undefined };
  rows: readonly CoverageRow[];
}

/** All that is drawn of a map: on the screen, as a picture, and as a table that leaves. */
export interface CoverageMap {
  title: string;
  /** What its rows are. */
  rowWord: string;
  /** What the last row, all of it together, is called. */
  totalWord: string;
  columns: readonly Column[];
  groups: readonly MapGroup[];
  coverage: Coverage;
  byId: ReadonlyMap<Id, Competency>;
  /** Whether a row stands for several resources. */
  counted: boolean;
}

/** Cuts the rows of a map into groups, in the order in which their lines were mapped. */
export function groupsOf(
  rows: readonly CoverageRow[],
  groups: readonly (Omit<MapGroup, 'rows'> & { size: number })[],
): MapGroup[] {
  let at = 0;
  return groups.map(({ size, ...group }) => {
    at += size;
    return { ...group, rows: rows.slice(at - size, at) };
  });
}

/** The columns that are drawn: those from one up to, but not with, another. */
export interface InSight {
  from: number;
  to: number;
}
