import type { Choice, FieldDifference, Plan, PlanEntry } from '../../import/plan.ts';
import { type TableName, tableNames } from '../../model/library.ts';

/** What a preview lists one by one; claims, excerpts and the rest are counted with what they belong to. */
const LISTED = ['collections', 'resources'] as const satisfies TableName[];

/** What stands beside what is here already: a colleague's claims, excerpts, questions, words, checklists and experiences. */
const BESIDE = ['alignments', 'excerpts', 'requests', 'feedback', 'reviews', 'uses'] as const satisfies TableName[];

/** Whether the teacher has something to choose. */
const DIFFERING: ReadonlySet<PlanEntry['status']> = new Set(['differs', 'trashed', 'removed']);

/** The entries of a plan as its preview shows them. */
export interface Groups {
  fresh: PlanEntry[];
  /** Here, and different; or thrown away here, in the trash or for good. */
  differing: PlanEntry[];
  same: PlanEntry[];
  /** How many new claims, excerpts, requests, comments, reviews and uses come to what is here already. */
  beside: number;
}

const entriesOf = (plan: Plan, tables: readonly TableName[]): PlanEntry[] =>
  tables.flatMap((table) => plan.entries[table] as PlanEntry[]);

/** What is beside something is about this. */
function targetOf({ theirs }: PlanEntry): string {
  const { target, resource, collection } = theirs as { target?: string; resource?: string; collection?: string };
  return target ?? resource ?? collection ?? '';
}

export function groupsOf(plan: Plan): Groups {
  const listed = entriesOf(plan, LISTED);
  const fresh = listed.filter((entry) => entry.status === 'new');
  const freshIds = new Set(fresh.map((entry) => entry.id));
  const newExcerpts = plan.entries.excerpts.filter((entry) => entry.status === 'new' && freshIds.has(targetOf(entry)));
  for (const { id } of newExcerpts) freshIds.add(id);
  return {
    fresh,
    differing: entriesOf(plan, tableNames).filter((entry) => DIFFERING.has(entry.status)),
    same: listed.filter((entry) => entry.status === 'same'),
    beside: entriesOf(plan, BESIDE).filter((entry) => entry.status === 'new' && !freshIds.has(targetOf(entry))).length,
  };
}

function replace(plan: Plan, change: (entry: PlanEntry) => PlanEntry, tables: readonly TableName[]): Plan {
  const entries = { ...plan.entries } as { [Name in TableName]: PlanEntry[] };
  for (const table of tables) entries[table] = entries[table].map(change);
  return { ...plan, entries: entries as Plan['entries'] };
}

/** The plan with one entry taken, or left outside. */
export const taking = (plan: Plan, entry: PlanEntry, take: boolean): Plan =>
  replace(plan, (each) => (each === entry ? { ...entry, take } : each), [entry.table]);

/** The plan with another choice for one field. */
export const choosing = (plan: Plan, entry: PlanEntry, field: string, choice: Choice): Plan =>
  replace(plan, (each) => (each === entry ? withChoice(entry, (one) => one.field === field, choice) : each), [
    entry.table,
  ]);

/** The plan with the words of one side in every field that leaves a choice. */
export const choosingAll = (plan: Plan, choice: Choice): Plan =>
  replace(plan, (entry) => (entry.fields.length === 0 ? entry : withChoice(entry, () => true, choice)), tableNames);

function withChoice(entry: PlanEntry, applies: (field: FieldDifference) => boolean, choice: Choice): PlanEntry {
  const fields = entry.fields.map((field) =>
    applies(field) && field.choices.includes(choice) ? { ...field, choice } : field,
  );
  return { ...entry, fields };
}

/** Whether all chosen words of an entry come from one side. */
export function chosenSide({ fields }: PlanEntry): Choice | 'mixed' {
  const sides = new Set(fields.map(({ choice }) => choice));
  const [only] = sides;
  return sides.size === 1 && only ? only : 'mixed';
}

/** What pressing the button would do, as the choices stand: new resources that come in, and other changes. */
export function outcomeOf(plan: Plan, { beside, fresh, differing }: Groups): { fresh: number; changes: number } {
  const taken = fresh.filter((entry) => entry.take);
  const resources = taken.filter((entry) => entry.table === 'resources').length;
  const changed = differing.filter((entry) =>
    entry.status !== 'differs' ? entry.take : entry.fields.some(({ choice }) => choice !== 'mine'),
  );
  // The rest of a new unit comes with its resources and is not counted apart.
  const others = resources > 0 ? beside : beside + taken.length;
  const unseen = entriesOf(plan, tableNames).filter((entry) => entry.status === 'new' && entry.take).length;
  const changes = changed.length + others;
  return { fresh: resources, changes: resources + changes > 0 ? changes : unseen };
}
