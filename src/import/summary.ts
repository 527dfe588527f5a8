import { type Library, type TableName, tableNames } from '../model/library.ts';
import { applyPlan } from './apply.ts';
import type { Plan, PlanEntry, PlannedRows, PlanSummary } from './plan.ts';

/** Over this many changes to what is here, or a fifth of it, a teacher is told before anything else. */
const MANY_CHANGES = 1_000;

const count = (rows: Partial<Library>) => tableNames.reduce((sum, table) => sum + (rows[table]?.length ?? 0), 0);

const countIds = (ids: PlannedRows['remove']) => tableNames.reduce((sum, table) => sum + (ids[table]?.length ?? 0), 0);

/** Whether these rows write over so much of a library that a teacher should think twice. */
export function isLarge({ put, remove }: PlannedRows, librarySize: number): boolean {
  const overwritten = count(put) + countIds(remove);
  return overwritten > MANY_CHANGES || overwritten > librarySize / 5;
}

/** How many rows are written. */
export const countChanges = ({ add, put, remove }: PlannedRows): number => count(add) + count(put) + countIds(remove);

/** Counts what a plan would do with the choices as they stand. */
export function summarise(plan: Plan): PlanSummary {
  const rows = applyPlan(plan);
  return {
    tables: Object.fromEntries(
      tableNames.map((table) => [table, countStatuses(plan.entries[table] as PlanEntry[])]),
    ) as PlanSummary['tables'],
    changes: countChanges(rows),
    large: isLarge(rows, plan.librarySize),
  };
}

function countStatuses(entries: PlanEntry<TableName>[]): Record<PlanEntry['status'], number> {
  const counts = { new: 0, same: 0, differs: 0, trashed: 0, removed: 0, withdrawn: 0, duplicate: 0 };
  for (const entry of entries) counts[entry.status] += 1;
  return counts;
}
