import type { Alignment } from '../model/alignment.ts';
import type { Collection } from '../model/collection.ts';
import type { Id } from '../model/identity.ts';
import { type Library, type RecordOf, type TableName, tableNames } from '../model/library.ts';
import type { Resource } from '../model/resource.ts';
import { cutCircles } from './circles.ts';
import { withChoices } from './compare.ts';
import type { Plan, PlanEntry, PlannedRows } from './plan.ts';

/**
 * The rows that a plan writes with the choices as they stand. What hangs on a record that the teacher left out stays out with it.
 * A record that changes bears the later of the two dates of change, so that the same import gives the same rows on every machine.
 */
export function applyPlan(plan: Plan): PlannedRows {
  const out = leftOut(plan);
  const rows: PlannedRows = { add: {}, put: {} };
  for (const table of tableNames) {
    const add: RecordOf<TableName>[] = [];
    const put: RecordOf<TableName>[] = [];
    for (const entry of plan.entries[table] as PlanEntry[]) {
      if (entry.status === 'new' || entry.status === 'removed') {
        if (entry.take && !hangsOn(entry.theirs, out)) add.push(without(table, entry.theirs, out));
      } else {
        const row = changed(entry, out);
        if (row) put.push(row);
      }
    }
    if (add.length > 0) setRows(rows.add, table, add);
    if (put.length > 0) setRows(rows.put, table, put);
  }
  keepOutOfCircles(plan, rows);
  return rows;
}

const setRows = (library: Partial<Library>, table: TableName, rows: RecordOf<TableName>[]) =>
  Object.assign(library, { [table]: rows });

/** Ids of new records that do not come in, and those of excerpts that belong to them. */
function leftOut({ entries }: Plan): Set<Id> {
  const staysOut = (entry: PlanEntry) => (entry.status === 'new' || entry.status === 'removed') && !entry.take;
  const out = new Set<Id>();
  for (const table of ['competencies', 'resources', 'collections', 'excerpts'] as const)
    for (const entry of entries[table] as PlanEntry[])
      if (staysOut(entry) || hangsOn(entry.theirs, out)) out.add(entry.id);
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
  return evidence ? { ...alignment, evidence: evidence.filter((id) => !out.has(id)) } : alignment;
}

function withoutParts(collection: Collection, out: Set<Id>): Collection {
  const parts = collection.parts.filter((part) => part.kind === 'heading' || !out.has(part.resource));
  const { parent, ...rest } = { ...collection, parts };
  return parent === undefined || out.has(parent) ? rest : { ...rest, parent };
}

/** The row as it becomes, or undefined where nothing in it changes. */
function changed(entry: PlanEntry, out: Set<Id>): RecordOf<TableName> | undefined {
  const { mine, theirs, status } = entry;
  if (!mine || status === 'duplicate' || (status === 'trashed' && !entry.take)) return undefined;
  const merged = withChoices(entry.table, mine, entry.fields, theirs);
  if (merged === mine && status !== 'trashed') return undefined;
  const { dateTrashed: _, ...row } = without(entry.table, merged, out) as Resource;
  return { ...row, dateChanged: later(mine.dateChanged, theirs.dateChanged) } as RecordOf<TableName>;
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
