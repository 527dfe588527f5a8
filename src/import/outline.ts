import type { Alignment } from '../model/alignment.ts';
import { isHabit } from '../model/habits.ts';
import type { Id } from '../model/identity.ts';
import { type Library, type TableName, tableNames } from '../model/library.ts';
import { itemsOf } from '../model/parts.ts';
import type { Resource } from '../model/resource.ts';
import { type NewHabits, newHabits } from './habits.ts';
import { type NamedInOutline, namesFor } from './outline-names.ts';
import type { FieldDifference, Plan, PlanEntry } from './plan.ts';
import { type RecordTitle, titlesIn } from './record-title.ts';

/** What one line says of a resource. */
export type ResourceLine = Pick<
  Resource,
  'kind' | 'name' | 'url' | 'publisher' | 'learningResourceType' | 'timeRequired' | 'video' | 'educationalLevel'
>;

/** Something that is not here yet; it comes in while `take` is true. */
export type FreshRow = { id: Id; take: boolean } & (
  | { table: 'resources'; resource: ResourceLine; claims: Pick<Alignment, 'competency' | 'strength'>[] }
  | { table: 'collections'; name: string; items: number }
);

/** Something that leaves a choice. */
export interface DifferingRow {
  table: TableName;
  id: Id;
  status: 'differs' | 'trashed' | 'removed' | 'withdrawn';
  /** Of what was taken out there: it was changed here since, or something here stands on it. */
  inUse?: true;
  /** Of what was deleted here: the bundle holds little more than its name. */
  onlyNamed?: true;
  take: boolean;
  fields: FieldDifference[];
  /** Of a collection: what was taken out of it there. */
  leaves?: LeavingLine[];
  title: RecordTitle;
}

/** A resource that was taken out of a collection there. */
export interface LeavingLine {
  /** The entry's id. */
  id: Id;
  resource: ResourceLine;
  take: boolean;
  isChanged?: true;
}

/** What a plan looks like on its preview: far less than the plan, which may hold a library. */
export interface Outline {
  fresh: FreshRow[];
  /** Here, and different; thrown away here, in the trash or for good; or taken out there. */
  differing: DifferingRow[];
  same: { table: TableName; id: Id; name: string }[];
  /** How many new claims, excerpts, requests, comments, reviews and uses come to what is here already. */
  beside: number;
  habits?: NewHabits;
  /** How many other new records come in that no list shows one by one. */
  unlisted: number;
  names: NamedInOutline;
}

/** What a preview lists one by one; claims, excerpts and the rest are counted with what they belong to. */
const LISTED = ['collections', 'resources'] as const satisfies TableName[];

/** What stands beside what is here already: a colleague's claims, excerpts, questions, words, checklists and experiences. */
const BESIDE = ['alignments', 'excerpts', 'requests', 'feedback', 'reviews', 'uses'] as const satisfies TableName[];

const entriesOf = (plan: Plan, tables: readonly TableName[]): PlanEntry[] =>
  tables.flatMap((table) => plan.entries[table] as PlanEntry[]);

const isNew = ({ status }: PlanEntry): boolean => status === 'new';

/** What is beside something is about this. */
function targetOf({ theirs }: PlanEntry): Id {
  const { target, resource, collection } = theirs as { target?: Id; resource?: Id; collection?: Id };
  return target ?? resource ?? collection ?? '';
}

/** How many new records are about what is here already. */
function countBeside(plan: Plan, fresh: readonly PlanEntry[]): number {
  const freshIds = new Set(fresh.map(({ id }) => id));
  for (const entry of plan.entries.excerpts) if (isNew(entry) && freshIds.has(targetOf(entry))) freshIds.add(entry.id);
  return entriesOf(plan, BESIDE).filter((entry) => isNew(entry) && !freshIds.has(targetOf(entry))).length;
}

/**
 * Shows a plan in outline.
 * @param here the library that the plan was made for: it names what the bundle lets go
 */
export function outlineOf(plan: Plan, here: Pick<Library, 'resources' | 'collections'>): Outline {
  const listed = entriesOf(plan, LISTED);
  const fresh = listed.filter(isNew);
  const all = entriesOf(plan, tableNames);
  const titleOf = titlesIn(plan);
  const resources = new Map(here.resources.map((resource) => [resource.id, resource]));
  const differing = all.flatMap((entry) => differingRow(entry, titleOf, resources));
  const habits = newHabits(plan);
  const coming = all.filter((entry) => isNew(entry) && entry.take && !isHabit(entry.table));
  return {
    fresh: freshRows(plan, fresh),
    differing,
    same: listed.flatMap((entry) =>
      entry.status === 'same' ? [{ table: entry.table, id: entry.id, name: nameOf(entry) }] : [],
    ),
    beside: countBeside(plan, fresh),
    ...(habits ? { habits } : {}),
    unlisted: coming.length - fresh.filter(({ take }) => take).length,
    names: namesFor(plan, differing, here),
  };
}

/** By my words where it is here already. */
const nameOf = ({ mine, theirs }: PlanEntry): string => ((mine ?? theirs) as { name?: string }).name ?? '';

function freshRows(plan: Plan, fresh: readonly PlanEntry[]): FreshRow[] {
  const claims = Map.groupBy(
    plan.entries.alignments.map(({ theirs }) => theirs),
    ({ target }) => target,
  );
  return fresh.map((entry) => {
    const { id, take } = entry;
    if (entry.table === 'collections') {
      const { name, parts } = (entry as PlanEntry<'collections'>).theirs;
      return { table: 'collections', id, take, name, items: itemsOf({ parts }).length };
    }
    const about = claims.get(id) ?? [];
    return {
      table: 'resources',
      id,
      take,
      resource: lineOf((entry as PlanEntry<'resources'>).theirs),
      claims: about.map(({ competency, strength }) => ({ competency, ...(strength ? { strength } : {}) })),
    };
  });
}

function lineOf(resource: Resource): ResourceLine {
  const { kind, name, url, publisher, learningResourceType, timeRequired, video, educationalLevel } = resource;
  return {
    kind,
    name,
    ...(url === undefined ? {} : { url }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(learningResourceType === undefined ? {} : { learningResourceType }),
    ...(timeRequired === undefined ? {} : { timeRequired }),
    ...(video === undefined ? {} : { video }),
    ...(educationalLevel === undefined ? {} : { educationalLevel }),
  };
}

function differingRow(
  entry: PlanEntry,
  titleOf: (entry: PlanEntry) => RecordTitle,
  here: ReadonlyMap<Id, Resource>,
): DifferingRow[] {
  const { table, id, status, take, fields, inUse, onlyNamed } = entry;
  if (status === 'new' || status === 'same' || status === 'duplicate') return [];
  const flags = { ...(inUse ? { inUse } : {}), ...(onlyNamed ? { onlyNamed } : {}) };
  const leaves = entry.leaves?.flatMap(({ part, ...leaving }) => {
    const resource = here.get(part.resource);
    return resource ? [{ ...leaving, id: part.id, resource: lineOf(resource) }] : [];
  });
  return [{ table, id, status, take, fields, title: titleOf(entry), ...flags, ...(leaves ? { leaves } : {}) }];
}
