import type { Id } from '../model/identity.ts';
import type { RecordOf, TableName } from '../model/library.ts';
import { compareFields, withChoices } from './compare.ts';
import type { PlanEntry } from './plan.ts';
import { isWithdrawn, type Scope, withdrawnEntry } from './withdrawn.ts';

/** How records of one table meet, besides by id. */
export interface Meeting<Row> {
  /** The bundle's record with the ids of other records as they are here. */
  move?: (row: Row) => Row;
  /** What two records that are the same thing have in common. */
  meaning?: (row: Row) => string | undefined;
  /** Whether only records here are met by meaning, and two of the bundle may mean the same. */
  onlyHere?: boolean;
  /** The bundle's record with what the base has and the bundle says nothing of; both with the ids of other records as they are here. */
  completed?: (row: Row, base: Row) => Row;
}

/**
 * Puts each record of the bundle beside the one that it is here, and judges what becomes of it.
 * @param ids is added to: what later tables point to
 */
export function meetRecords<Name extends TableName>(
  table: Name,
  mine: RecordOf<Name>[],
  base: RecordOf<Name>[] | undefined,
  theirs: RecordOf<Name>[],
  ids: Map<Id, Id>,
  {
    move = (row) => row,
    meaning = () => undefined,
    onlyHere = false,
    completed = (row) => row,
  }: Meeting<RecordOf<Name>>,
  scope: Scope = {},
): PlanEntry<Name>[] {
  const { ground = new Set() } = scope;
  const here = byId(mine);
  const before = byId(base ?? []);
  // A record that the bundle names by its id is that one; another of the bundle that means the same here is a second one.
  const named = new Set(onlyHere ? theirs.map((row) => row.id) : []);
  const idByMeaning = meaningsOf(
    mine.filter((row) => !named.has(row.id)),
    meaning,
  );
  const entries = new Map<Id, PlanEntry<Name>>();
  const bases = new Map<Id, RecordOf<Name>>();
  const duplicates: PlanEntry<Name>[] = [];
  const spoken: PlanEntry<Name>[] = [];

  for (const row of theirs) {
    const their = move(row);
    const { id, metBy } = meet(table, their, here, idByMeaning, meaning(their), onlyHere);
    if (id !== row.id) ids.set(row.id, id);
    const record = id === their.id ? their : { ...their, id };
    const first = entries.get(id);
    if (first) {
      first.theirs = withChoices(table, first.theirs, compareFields(table, first.theirs, undefined, record), record);
      duplicates.push({ table, status: 'duplicate', id, theirs: record, fields: [], take: false });
      continue;
    }
    const entry: PlanEntry<Name> = { table, status: 'new', id, theirs: record, fields: [], take: true, ...metBy };
    entries.set(id, entry);
    // Who knew the same page before keeps an id of their own for it, and an earlier bundle may have said mine.
    const baseRow = before.get(row.id) ?? before.get(id);
    if (!baseRow) continue;
    const base = { ...move(baseRow), id };
    bases.set(id, base);
    entry.theirs = completed(record, base);
  }
  for (const row of theirs) {
    const entry = ground.has(row.id) ? entries.get(ids.get(row.id) ?? row.id) : undefined;
    if (!entry) continue;
    entries.delete(entry.id);
    spoken.push(asGround(entry, here.get(entry.id)));
  }
  for (const entry of entries.values()) judge(entry, here.get(entry.id), bases.get(entry.id));
  const met = new Set([...entries.keys(), ...spoken.map(({ id }) => id)]);
  const ownOf = (row: RecordOf<Name>) => here.get(row.id) ?? here.get(idByMeaning.get(meaning(row) ?? '') ?? '');
  const lacking = [...before.values()].filter((row) => isWithdrawn(table, row, scope)).map(move);
  const withdrawn = withdrawnOf(lacking, ownOf, met).map(([own, row]) => withdrawnEntry(table, own, row, scope));
  return [...entries.values(), ...spoken, ...duplicates, ...withdrawn];
}

/** What the bundle lacks and is here, with what the base says of it; two records of the base may be one here. */
function withdrawnOf<Row extends { id: Id }>(
  lacking: readonly Row[],
  ownOf: (row: Row) => Row | undefined,
  met: ReadonlySet<Id>,
): [own: Row, base: Row][] {
  const gone = new Map<Id, [Row, Row]>();
  for (const row of lacking) {
    const own = ownOf(row);
    if (own && !met.has(own.id) && !isTrashed(own)) gone.set(own.id, [own, row]);
  }
  return [...gone.values()];
}

/** What is only spoken of changes nothing here; gone, it stays gone, and what is said of it with it. */
const asGround = <Name extends TableName>(entry: PlanEntry<Name>, mine: RecordOf<Name> | undefined): PlanEntry<Name> =>
  mine ? { ...entry, mine, status: 'same' } : { ...entry, status: 'removed', take: false, onlyNamed: true };

/** The id that a record of the bundle has here: its own, or that of the record that means the same. */
function meet<Name extends TableName>(
  table: Name,
  their: RecordOf<Name>,
  here: Map<Id, RecordOf<Name>>,
  idByMeaning: Map<string, Id>,
  means: string | undefined,
  onlyHere: boolean,
): { id: Id; metBy?: Pick<PlanEntry, 'metBy'> } {
  const known = means === undefined ? undefined : idByMeaning.get(means);
  const isHere = here.has(their.id);
  const id = isHere ? their.id : (known ?? their.id);
  if (means !== undefined && known === undefined && !onlyHere) idByMeaning.set(means, id);
  if (isHere) return { id, metBy: { metBy: 'id' } };
  return here.has(id) ? { id, metBy: { metBy: table === 'alignments' ? 'claim' : 'link' } } : { id };
}

/** Says what becomes of an entry now that both sides are known. */
function judge<Name extends TableName>(
  entry: PlanEntry<Name>,
  mine: RecordOf<Name> | undefined,
  base: RecordOf<Name> | undefined,
): void {
  if (!mine) {
    if (base && compareFields(entry.table, base, undefined, entry.theirs).length === 0) {
      entry.status = 'removed';
      entry.take = false;
    }
    return;
  }
  entry.mine = mine;
  entry.fields = compareFields(entry.table, mine, base, entry.theirs);
  if (isTrashed(mine)) {
    entry.status = 'trashed';
    entry.take = false;
  } else entry.status = entry.fields.length > 0 ? 'differs' : 'same';
}

const isTrashed = (row: object): boolean => 'dateTrashed' in row && row.dateTrashed !== undefined;

const byId = <Row extends { id: Id }>(rows: Row[]): Map<Id, Row> => new Map(rows.map((row) => [row.id, row]));

/** Where two rows here mean the same, the one outside the trash stands for both. */
function meaningsOf<Row extends { id: Id }>(rows: Row[], meaning: (row: Row) => string | undefined): Map<string, Id> {
  const ids = new Map<string, Id>();
  for (const row of rows.toSorted((a, b) => Number(isTrashed(b)) - Number(isTrashed(a)))) {
    const means = meaning(row);
    if (means !== undefined) ids.set(means, row.id);
  }
  return ids;
}
