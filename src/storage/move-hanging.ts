import type { Id } from '../model/identity.ts';
import type { RecordOf } from '../model/library.ts';
import { type Met, meetAlignments, meetExcerpts } from '../model/meet-rows.ts';
import type { Changes } from './changes.ts';
import { database } from './database.ts';
import { groundOf, HANGING, type HangingTable, rowsPointingTo, UNDER_ITS_ID } from './many-rows.ts';

/** Where rows of a table that come together turn out to be one. */
const MEETING: { [Table in HangingTable]?: (rows: RecordOf<Table>[]) => Met<RecordOf<Table>> } = {
  excerpts: meetExcerpts,
  alignments: meetAlignments,
};

/**
 * Moves everything that hangs on resources to others.
 * @param into by the resource that goes: the one that it goes into
 * @returns the excerpts that met another one, by which they are gone, and that one
 */
export async function moveHanging(changes: Changes, into: ReadonlyMap<Id, Id>): Promise<Map<Id, Id>> {
  for (const table of UNDER_ITS_ID) await moveUnderItsId(changes, table, into);
  const resources = [...new Set([...into.values(), ...into.keys()])];
  const excerpts = (await rowsPointingTo(database, 'excerpts', resources)).map(({ id }) => id);
  const met = await moveRows(changes, 'excerpts', resources, into);
  const targets = new Map([...into, ...met]);
  for (const table of Object.keys(HANGING) as HangingTable[])
    if (table !== 'excerpts') await moveRows(changes, table, [...resources, ...excerpts], targets);
  return met;
}

/** Lets rows hang on others; of those that turn out to be one, one stays. Answers which went into which. */
async function moveRows<Table extends HangingTable>(
  changes: Changes,
  table: Table,
  targets: readonly Id[],
  into: ReadonlyMap<Id, Id>,
): Promise<Map<Id, Id>> {
  const found = await rowsPointingTo(database, table, targets);
  // What hangs on the one that stays comes first: it keeps its id.
  const rows = found.toSorted((one, other) => Number(into.has(groundOf(one))) - Number(into.has(groundOf(other))));
  const moved = rows.map((row) => {
    const to = into.get(groundOf(row));
    return to === undefined ? row : { ...row, [HANGING[table]]: to };
  });
  const { rows: standing, into: met } = MEETING[table]?.(moved) ?? { rows: moved, into: new Map<Id, Id>() };
  const next = new Map(standing.map((row) => [row.id, row]));
  const known = new Map(rows.map((row) => [row.id, row]));
  const changed = standing.filter((row) => known.get(row.id) !== row).map(({ id }) => id);
  await changes.edit(table, changed, (row) => next.get(row.id) ?? row);
  await changes.remove(table, [...met.keys()]);
  return met;
}

/** Of rows that belong to resources which become one, the newest stays, under the id of that resource. */
async function moveUnderItsId(
  changes: Changes,
  table: (typeof UNDER_ITS_ID)[number],
  into: ReadonlyMap<Id, Id>,
): Promise<void> {
  const rows = await changes.read(table, [...new Set([...into.values(), ...into.keys()])]);
  const newest = new Map<Id, (typeof rows)[number]>();
  for (const row of rows) {
    const to = into.get(row.id) ?? row.id;
    const known = newest.get(to);
    if (!known || known.dateChanged < row.dateChanged) newest.set(to, row);
  }
  const moved = [...newest].filter(([to, row]) => row.id !== to);
  await changes.put(
    table,
    moved.map(([to, row]) => ({ ...row, id: to, dateChanged: changes.stamp.dateChanged })),
  );
  await changes.remove(
    table,
    rows.map(({ id }) => id).filter((id) => into.has(id)),
  );
}
