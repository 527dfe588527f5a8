import type { Id } from '../model/identity.ts';
import { type TableName, tableNames } from '../model/library.ts';
import type { Choice, Plan, PlanEntry } from './plan.ts';

/** What a teacher decided about one entry of a plan. */
export interface Decision {
  table: TableName;
  id: string;
  take: boolean;
  /** By the name of the field. */
  choices: Record<string, Choice>;
  /** Of a collection: which of the entries that were taken out there leave it, by their ids. */
  leaves?: Record<Id, boolean>;
}

/** The plan with these decisions; what they do not name stays as the plan proposes it. */
export function decided(plan: Plan, decisions: readonly Decision[]): Plan {
  if (decisions.length === 0) return plan;
  const made = new Map(decisions.map((decision) => [`${decision.table} ${decision.id}`, decision]));
  const entries = { ...plan.entries } as { [Name in TableName]: PlanEntry[] };
  for (const table of tableNames)
    entries[table] = entries[table].map((entry) =>
      entry.status === 'duplicate' ? entry : withDecision(entry, made.get(`${table} ${entry.id}`)),
    );
  return { ...plan, entries: entries as Plan['entries'] };
}

function withDecision(entry: PlanEntry, decision: Decision | undefined): PlanEntry {
  if (!decision) return entry;
  const fields = entry.fields.map((field) => {
    const choice = decision.choices[field.field];
    return choice && field.choices.includes(choice) ? { ...field, choice } : field;
  });
  const leaves = entry.leaves?.map((leaving) => ({
    ...leaving,
    take: decision.leaves?.[leaving.part.id] ?? leaving.take,
  }));
  // What something here stands on is no choice.
  return { ...entry, take: decision.take && !entry.inUse, fields, ...(leaves ? { leaves } : {}) };
}
