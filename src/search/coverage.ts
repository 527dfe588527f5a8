import type { Alignment, Strength } from '../model/alignment.ts';
import type { Competency } from '../model/framework.ts';
import type { Id } from '../model/identity.ts';
import { selfAndAbove } from './coverage-columns.ts';
import type { Row } from './row.ts';

/** One reason for a cell: who claims what of which resource. */
export interface Reason {
  resource: Id;
  alignment: Alignment;
}

/** What some resources do for one competency. */
export interface Cell {
  /** The strongest claim; undefined where nothing is claimed. A claim that names no strength touches on its competency. */
  strength: Strength | undefined;
  /** The resources that serve it, each once. */
  resources: ReadonlySet<Id>;
  reasons: readonly Reason[];
  /** How many of the reasons come with evidence. */
  evidenced: number;
  /** The pieces of evidence, each once. */
  evidence: ReadonlySet<Id>;
}

/** Resources that stand together in one row of the map. */
export interface Line {
  id: Id;
  name: string;
  rows: readonly Row[];
}

/** One row of the map: a cell for each column, in the order of the columns. */
export interface CoverageRow {
  line: Line;
  cells: readonly Cell[];
  /** The row as a whole: all its cells together. */
  total: Cell;
  /** How many resources it stands for; what lies in the trash never counts. */
  size: number;
}

export interface Coverage {
  columns: readonly Id[];
  rows: readonly CoverageRow[];
  /** Each column as a whole; a resource in several rows counts once. */
  totals: readonly Cell[];
  /** How many resources the map stands for, each once. */
  size: number;
}

/** The strength that a claim counts with. */
export const countedStrength = ({ strength = 1 }: Pick<Alignment, 'strength'>): Strength => strength;

/** The excerpts that show a claim: those it names, and its own target where that is an excerpt. */
export function evidenceOf({ resource, alignment }: Reason): Id[] {
  const own = alignment.target === resource ? [] : [alignment.target];
  return [...new Set([...own, ...(alignment.evidence ?? [])])];
}

/** A cell from its reasons; a reason that comes twice counts once. */
export function cellOf(reasons: Iterable<Reason>): Cell {
  const byClaim = new Map<Id, Reason>();
  for (const reason of reasons) byClaim.set(reason.alignment.id, reason);
  const kept = [...byClaim.values()];
  let strongest = 0;
  let evidenced = 0;
  const evidence = new Set<Id>();
  for (const reason of kept) {
    strongest = Math.max(strongest, countedStrength(reason.alignment));
    if (reason.alignment.target === reason.resource && reason.alignment.evidence === undefined) continue;
    const shown = evidenceOf(reason);
    if (shown.length > 0) evidenced += 1;
    for (const id of shown) evidence.add(id);
  }
  return {
    strength: strongest === 0 ? undefined : (strongest as Strength),
    resources: new Set(kept.map(({ resource }) => resource)),
    reasons: kept,
    evidenced,
    evidence,
  };
}

/** What some cells come to together. */
export const together = (cells: readonly Cell[]): Cell => cellOf(cells.flatMap(({ reasons }) => reasons));

const inUse = ({ resource }: Row): boolean => resource.dateTrashed === undefined;

/** Finds a competency with all that it is a sub-statement of, and remembers what it found. */
export function climbing(byId: ReadonlyMap<Id, Pick<Competency, 'parent'>>): (competency: Id) => readonly Id[] {
  const above = new Map<Id, Id[]>();
  return (competency) => {
    const known = above.get(competency) ?? selfAndAbove(byId, competency);
    above.set(competency, known);
    return known;
  };
}

/**
 * Which lines serve which competencies, how strongly, and on what evidence. A claim on a sub-statement counts for each competency over it.
 * @param columns ids of competencies
 * @param byId all competencies, for what stands over what
 */
export const coverageOf = (
  lines: readonly Line[],
  columns: readonly Id[],
  byId: ReadonlyMap<Id, Pick<Competency, 'parent'>>,
): Coverage => {
  const steps = coverageSteps(lines, columns, byId);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
};

/** The same in steps of one line or one column, so that a large library can be mapped with pauses between them. */
export function* coverageSteps(
  lines: readonly Line[],
  columns: readonly Id[],
  byId: ReadonlyMap<Id, Pick<Competency, 'parent'>>,
): Generator<void, Coverage> {
  const aboveOf = climbing(byId);
  const rows: CoverageRow[] = [];
  for (const line of lines) {
    const here = line.rows.filter(inUse);
    const reasons = new Map<Id, Reason[]>(columns.map((column) => [column, []]));
    for (const { resource, alignments } of here)
      for (const alignment of alignments)
        for (const competency of aboveOf(alignment.competency))
          reasons.get(competency)?.push({ resource: resource.id, alignment });
    const cells = columns.map((column) => cellOf(reasons.get(column) ?? []));
    rows.push({ line, cells, total: together(cells), size: new Set(here.map(({ resource }) => resource.id)).size });
    yield;
  }
  const everything = new Set(lines.flatMap((line) => line.rows.filter(inUse).map(({ resource }) => resource.id)));
  const totals: Cell[] = [];
  for (const at of columns.keys()) {
    totals.push(together(rows.flatMap(({ cells }) => cells[at] ?? [])));
    yield;
  }
  return { columns, rows, totals, size: everything.size };
}
