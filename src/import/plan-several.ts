import { emptyLibrary, type Library, type RecordOf, type TableName, tableNames } from '../model/library.ts';
import { applyPlan } from './apply.ts';
import type { Base } from './base.ts';
import type { Plan, PlannedRows } from './plan.ts';
import { planMerge } from './plan-merge.ts';
import type { Reading } from './reading.ts';

/** A file that is brought in with others. */
export interface Incoming {
  reading: Reading;
  base: Base | undefined;
}

/** What importing one file would do. */
export const planIncoming = (mine: Library, { reading, base }: Incoming): Plan =>
  planMerge(mine, base?.library, reading.library, reading.ground);

/**
 * What importing several files one after the other would do, each compared with the library as the ones before it leave it, so that what
 * two of them bring comes in once. Nothing is written. The rows are those of all of them, with the choices that each plan proposes.
 */
export function planSeveral(mine: Library, incoming: readonly Incoming[]): { plans: Plan[]; rows: PlannedRows } {
  const plans: Plan[] = [];
  const all: PlannedRows[] = [];
  let library = mine;
  for (const one of incoming) {
    const plan = planIncoming(library, one);
    const rows = applyPlan(plan);
    library = libraryAfter(library, rows);
    plans.push(plan);
    all.push(rows);
  }
  return { plans, rows: together(all) };
}

/** The library as it is once these rows are written. */
export function libraryAfter(library: Library, { add, put }: PlannedRows): Library {
  const after = emptyLibrary();
  for (const table of tableNames) {
    const rows = new Map<string, unknown>(library[table].map((row) => [row.id, row]));
    for (const row of [...(add[table] ?? []), ...(put[table] ?? [])]) rows.set(row.id, row);
    Object.assign(after, { [table]: [...rows.values()] });
  }
  return after;
}

/** The rows of several plans as those of one: a row that one adds and a later one changes is added as it becomes. */
function together(all: readonly PlannedRows[]): PlannedRows {
  const rows: PlannedRows = { add: {}, put: {} };
  for (const table of tableNames) {
    const add = new Map<string, RecordOf<TableName>>();
    const put = new Map<string, RecordOf<TableName>>();
    for (const one of all) {
      for (const row of one.add[table] ?? []) add.set(row.id, row);
      for (const row of one.put[table] ?? []) (add.has(row.id) ? add : put).set(row.id, row);
    }
    if (add.size > 0) Object.assign(rows.add, { [table]: [...add.values()] });
    if (put.size > 0) Object.assign(rows.put, { [table]: [...put.values()] });
  }
  return rows;
}
