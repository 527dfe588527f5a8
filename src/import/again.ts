import { type TableName, tableNames } from '../model/library.ts';
import type { Plan, PlanEntry } from './plan.ts';

const entriesOf = (plan: Plan, table: TableName): PlanEntry[] => plan.entries[table] as PlanEntry[];

/** Whether a plan that was made again found the library as it was: the same rows, unchanged since. */
export const foundTheSame = (plan: Plan, again: Plan): boolean =>
  tableNames.every((table) => {
    const [before, now] = [entriesOf(plan, table), entriesOf(again, table)];
    return before.every((entry, index) => {
      const other = now[index];
      return (
        entry.id === other?.id && entry.status === other.status && entry.mine?.dateChanged === other.mine?.dateChanged
      );
    });
  });

/** The new plan with the choices of the old one, wherever they can still be made. */
export function withChoicesOf(plan: Plan, again: Plan): Plan {
  const entries = { ...again.entries } as { [Name in TableName]: PlanEntry[] };
  for (const table of tableNames) {
    const before = new Map(entriesOf(plan, table).map((entry) => [entry.id, entry]));
    entries[table] = entries[table].map((entry) => carried(before.get(entry.id), entry));
  }
  return { ...again, entries: entries as Plan['entries'] };
}

function carried(before: PlanEntry | undefined, entry: PlanEntry): PlanEntry {
  if (!before || before.status !== entry.status) return entry;
  const chosen = new Map(before.fields.map(({ field, choice }) => [field, choice]));
  const fields = entry.fields.map((field) => {
    const choice = chosen.get(field.field);
    return choice && field.choices.includes(choice) ? { ...field, choice } : field;
  });
  const taken = new Map(before.leaves?.map(({ part, take }) => [part.id, take]));
  const leaves = entry.leaves?.map((leaving) => ({ ...leaving, take: taken.get(leaving.part.id) ?? leaving.take }));
  return { ...entry, take: before.take, fields, ...(leaves ? { leaves } : {}) };
}
