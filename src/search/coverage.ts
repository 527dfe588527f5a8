import type { Alignment, Strength } from '../model/alignment.ts';
import { selfAndAbove } from '../model/competency-tree.ts';
import type { Competency } from '../model/framework.ts';
import type { Id } from '../model/identity.ts';
import type { Resource } from '../model/resource.ts';
import type { LongWork } from '../model/slices.ts';

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

/** A resource with what is claimed of it, and where it stands: all that the map counts. */
export interface Served {
  resource: Pick<Resource, 'id' | 'name' | 'dateSaved' | 'dateTrashed'>;
  alignments: readonly Alignment[];
  collections: readonly Id[];
}

/** Resources that stand together in one row of the map. */
export interface Line {
  id: Id;
  name: string;
  rows: readonly Served[];
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

const inUse = ({ resource }: Served): boolean => resource.dateTrashed === undefined;

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

/** So many resources are looked at between two pauses. */
const STEP = 500;

/** The same in steps, so that a large library can be mapped with pauses between them. */
export function* coverageSteps(
  lines: readonly Line[],
  columns: readonly Id[],
  byId: ReadonlyMap<Id, Pick<Competency, 'parent'>>,
): LongWork<Coverage> {
  const sorting = new Sorting(columns, byId);
  const rows = lines.map((line) => new MappedLine(line, sorting));
  const everything = new Set(rows.flatMap(({ here }) => here));
  const reasons: Reason[][] = columns.map(() => []);
  let looked = 0;
  for (const row of everything) {
    sorting.sort(row, reasons);
    looked += 1;
    if (looked % STEP === 0) yield;
  }
  const totals: Cell[] = [];
  for (const those of reasons) {
    totals.push(cellOf(those));
    yield;
  }
  return { columns, rows, totals, size: new Set([...everything].map(({ resource }) => resource.id)).size };
}

/** Sorts claims into the columns that they count for. */
class Sorting {
  #places: ReadonlyMap<Id, number>;
  #aboveOf: (competency: Id) => readonly Id[];
  readonly columns: number;

  constructor(columns: readonly Id[], byId: ReadonlyMap<Id, Pick<Competency, 'parent'>>) {
    this.#places = new Map(columns.map((column, at) => [column, at]));
    this.#aboveOf = climbing(byId);
    this.columns = columns.length;
  }

  sort({ resource, alignments }: Served, into: readonly Reason[][]): void {
    for (const alignment of alignments)
      for (const competency of this.#aboveOf(alignment.competency)) {
        const at = this.#places.get(competency);
        if (at !== undefined) into[at]?.push({ resource: resource.id, alignment });
      }
  }
}

/** A row whose cells are made when they are first looked at: of a map of hundreds of rows a screen shows a few. */
class MappedLine implements CoverageRow {
  readonly line: Line;
  readonly here: readonly Served[];
  readonly size: number;
  #sorting: Sorting;
  #cells: readonly Cell[] | undefined;
  #total: Cell | undefined;

  constructor(line: Line, sorting: Sorting) {
    this.line = line;
    this.here = line.rows.filter(inUse);
    this.size = new Set(this.here.map(({ resource }) => resource.id)).size;
    this.#sorting = sorting;
  }

  get cells(): readonly Cell[] {
    if (this.#cells) return this.#cells;
    const reasons: Reason[][] = Array.from({ length: this.#sorting.columns }, () => []);
    for (const row of this.here) this.#sorting.sort(row, reasons);
    this.#cells = reasons.map(cellOf);
    return this.#cells;
  }

  get total(): Cell {
    this.#total ??= together(this.cells);
    return this.#total;
  }
}
