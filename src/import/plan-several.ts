import { emptyLibrary, type Library, tableNames } from '../model/library.ts';
import { applyPlan } from './apply.ts';
import type { Base } from './base.ts';
import { type Fate, setFates } from './fates.ts';
import type { Plan, PlannedRows } from './plan.ts';
import { planMerge } from './plan-merge.ts';
import type { Reading } from './reading.ts';
import type { Scope } from './withdrawn.ts';

/** A file that is brought in with others. */
export interface Incoming {
  reading: Reading;
  base: Base | undefined;
  /** The teacher made it. */
  isOwn?: boolean;
}

const scopeOf = ({ header: { answers, curator, dateCreated, withdrawn }, ground }: Reading): Scope => ({
  ...(ground === undefined ? {} : { ground }),
  ...(withdrawn === undefined ? {} : { withdrawn: new Set(withdrawn) }),
  ...(curator === undefined ? {} : { sender: curator.id }),
  ...(dateCreated === undefined ? {} : { date: dateCreated }),
  ...(answers !== undefined && curator ? { answersOf: curator.id } : {}),
});

/** Nothing was kept here yet: a teacher who opens a file now is back on a new computer. */
const isFresh = ({ resources }: Library): boolean => resources.length === 0;

/**
 * What importing one file would do.
 * @param comesHome what its maker set up for themselves comes along; else it waits until the teacher says whose it is
 */
export const planIncoming = (
  mine: Library,
  { reading, base, isOwn = false }: Incoming,
  comesHome = isOwn || isFresh(mine),
): Plan => planMerge(mine, base?.library, reading.library, { ...scopeOf(reading), habitsWait: !comesHome });

/**
 * What importing several files one after the other would do, each compared with the library as the ones before it leave it, so that what
 * two of them bring comes in once. Nothing is written. The rows are those of all of them, with the choices that each plan proposes.
 */
export function planSeveral(mine: Library, incoming: readonly Incoming[]): { plans: Plan[]; rows: PlannedRows } {
  const plans: Plan[] = [];
  const all: PlannedRows[] = [];
  let library = mine;
  for (const one of incoming) {
    const plan = planIncoming(library, one, one.isOwn || isFresh(mine));
    const rows = applyPlan(plan);
    library = libraryAfter(library, rows);
    plans.push(plan);
    all.push(rows);
  }
  return { plans, rows: together(all) };
}

/** The library as it is once these rows are written. */
export function libraryAfter(library: Library, { add, put, remove }: PlannedRows): Library {
  const after = emptyLibrary();
  for (const table of tableNames) {
    const rows = new Map<string, unknown>(library[table].map((row) => [row.id, row]));
    for (const row of [...(add[table] ?? []), ...(put[table] ?? [])]) rows.set(row.id, row);
    for (const id of remove[table] ?? []) rows.delete(id);
    Object.assign(after, { [table]: [...rows.values()] });
  }
  return after;
}

/** The rows of several plans as those of one: a row that one adds and a later one changes is added as it becomes. */
function together(all: readonly PlannedRows[]): PlannedRows {
  const rows: PlannedRows = { add: {}, put: {}, remove: {} };
  for (const table of tableNames) {
    const fates = new Map<string, Fate>();
    for (const one of all) {
      // What an earlier one takes out is here until all is written, and one that brings it back writes over it.
      for (const row of one.add[table] ?? []) fates.set(row.id, { how: fates.has(row.id) ? 'put' : 'add', row });
      for (const row of one.put[table] ?? [])
        fates.set(row.id, { how: isAdded(fates.get(row.id)) ? 'add' : 'put', row });
      takeOut(fates, one.remove[table]);
    }
    setFates(rows, table, [...fates.values()]);
  }
  return rows;
}

function takeOut(fates: Map<string, Fate>, ids: readonly string[] = []): void {
  for (const id of ids)
    if (isAdded(fates.get(id))) fates.delete(id);
    else fates.set(id, { how: 'remove', id });
}

const isAdded = (fate: Fate | undefined): boolean => fate?.how === 'add';
