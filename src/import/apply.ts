import type { Alignment } from '../model/alignment.ts';
import type { Collection } from '../model/collection.ts';
import { editorsOf } from '../model/editors.ts';
import type { Id } from '../model/identity.ts';
import { type RecordOf, type TableName, tableNames } from '../model/library.ts';
import type { Resource } from '../model/resource.ts';
import { cutCircles } from './circles.ts';
import { withChoices } from './compare.ts';
import { type Fate, setFates } from './fates.ts';
import { withoutLeaving } from './leaving-parts.ts';
import type { Plan, PlanEntry, PlannedRows } from './plan.ts';
import { goingOf } from './withdrawn.ts';

/**
 * The rows that a plan writes with the choices as they stand. What hangs on a record that the teacher left out stays out with it.
 * A record that changes bears the later of the two dates of change, so that the same import gives the same rows on every machine.
 */
export function applyPlan(plan: Plan): PlannedRows {
  const out = leftOut(plan);
  const rows: PlannedRows = { add: {}, put: {}, remove: {} };
  for (const table of tableNames) {
    const fates = (plan.entries[table] as PlanEntry[]).flatMap((entry) => fateOf(entry, out) ?? []);
    setFates(rows, table, fates);
  }
  keepOutOfCircles(plan, rows);
  return rows;
}

/** What is written for an entry; undefined where nothing is. */
function fateOf(entry: PlanEntry, out: Set<Id>): Fate | undefined {
  const { table, status, id, theirs, take } = entry;
  if (status === 'new' || status === 'removed')
    return take && !hangsOn(theirs, out) ? { how: 'add', row: without(table, theirs, out) } : undefined;
  if (status === 'withdrawn' && out.has(id)) return takenOut(entry);
  const row = changed(entry, out);
  return row && { how: 'put', row };
}

/** A collection goes to the trash, with all that is in it; what else was taken out goes. */
function takenOut({ table, id, mine, theirs }: PlanEntry): Fate {
  if (table !== 'collections' || !mine) return { how: 'remove', id };
  const { dateTrashed } = theirs as Collection;
  const row = { ...mine, dateTrashed, dateChanged: later(mine.dateChanged, dateTrashed ?? '') } as Collection;
  return { how: 'put', row };
}

/** Ids of new records that do not come in, those of excerpts that belong to them, and of what goes because it was taken out there. */
function leftOut({ entries }: Plan): Set<Id> {
  const staysOut = (entry: PlanEntry) => (entry.status === 'new' || entry.status === 'removed') && !entry.take;
  const out = new Set<Id>();
  for (const table of ['competencies', 'resources', 'collections', 'excerpts'] as const)
    for (const entry of entries[table] as PlanEntry[])
      if (entry.status !== 'withdrawn' && (staysOut(entry) || hangsOn(entry.theirs, out))) out.add(entry.id);
  for (const id of goingOf(entries)) out.add(id);
  return out;
}

/** What a record cannot do without; texts and transcripts bear the id of their resource itself. */
const TIES = ['id', 'resource', 'target', 'competency', 'collection'] as const;

function hangsOn(row: object, out: Set<Id>): boolean {
  if (out.size === 0) return false;
  return TIES.some((tie) => out.has(Reflect.get(row, tie)));
}

/** The record without pointers to what stays out. */
function without(table: TableName, row: RecordOf<TableName>, out: Set<Id>): RecordOf<TableName> {
  if (out.size === 0) return row;
  if (table === 'alignments') return withoutEvidence(row as Alignment, out);
  return table === 'collections' ? withoutParts(row as Collection, out) : row;
}

function withoutEvidence(alignment: Alignment, out: Set<Id>): Alignment {
  const { evidence } = alignment;
  return evidence?.some((id) => out.has(id))
    ? { ...alignment, evidence: evidence.filter((id) => !out.has(id)) }
    : alignment;
}

function withoutParts(collection: Collection, out: Set<Id>): Collection {
  const parts = collection.parts.filter((part) => part.kind === 'heading' || !out.has(part.resource));
  const isAtTop = collection.parent === undefined || out.has(collection.parent);
  if (parts.length === collection.parts.length && (!isAtTop || collection.parent === undefined)) return collection;
  const { parent, ...rest } = { ...collection, parts };
  return isAtTop ? rest : { ...rest, parent };
}

/** The row as it becomes, or undefined where nothing in it changes. */
function changed(entry: PlanEntry, out: Set<Id>): RecordOf<TableName> | undefined {
  const { mine, theirs, status } = entry;
  if (!mine || status === 'duplicate' || (status === 'trashed' && !entry.take)) return undefined;
  const merged = without(entry.table, chosen(entry, mine), out);
  if (merged === mine && status !== 'trashed') return undefined;
  const { dateTrashed: _, ...row } = (merged === mine ? mine : withEditors(entry, merged)) as Resource;
  return { ...row, dateChanged: later(mine.dateChanged, theirs.dateChanged) } as RecordOf<TableName>;
}

/** The record with the choices made. */
function chosen({ table, fields, leaves, theirs }: PlanEntry, mine: RecordOf<TableName>): RecordOf<TableName> {
  const row = withChoices(table, mine, fields, theirs);
  return table === 'collections' ? withoutLeaving(row as Collection, leaves) : row;
}

/** A resource that takes something from theirs was changed by all who changed it there. */
function withEditors({ table, mine, theirs }: PlanEntry, merged: RecordOf<TableName>): RecordOf<TableName> {
  const editors = table === 'resources' ? editorsOf(mine as Resource, theirs as Resource) : [];
  return editors.length === 0 ? merged : { ...(merged as Resource), editors };
}

const later = (a: string, b: string) => (Date.parse(b) > Date.parse(a) ? b : a);

/** Two choices that are each fine can put collections inside each other: one of them then stands at the top. */
function keepOutOfCircles({ parents }: Plan, { add, put }: PlannedRows): void {
  const above = new Map(parents);
  const written = new Set<Id>();
  for (const collection of [...(add.collections ?? []), ...(put.collections ?? [])]) {
    above.set(collection.id, collection.parent);
    written.add(collection.id);
  }
  const cut = new Set(cutCircles(above, (id) => written.has(id)));
  if (cut.size === 0) return;
  for (const rows of [add, put])
    if (rows.collections) rows.collections = rows.collections.map((row) => atTop(row, cut));
}

function atTop(collection: Collection, cut: Set<Id>): Collection {
  if (!cut.has(collection.id)) return collection;
  const { parent: _, ...rest } = collection;
  return rest;
}
