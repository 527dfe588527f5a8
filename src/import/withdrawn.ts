import type { Id } from '../model/identity.ts';
import type { Library, RecordOf, TableName } from '../model/library.ts';
import { sameValue } from '../model/same-value.ts';
import { HANGING } from '../model/travelled.ts';
import { withChoices } from './compare.ts';
import type { Plan, PlanEntry } from './plan.ts';

/** What a bundle says of itself, beside its records. */
export interface Scope {
  /** Records of the bundle that are there only to be spoken of: they say nothing of themselves. */
  ground?: ReadonlySet<Id>;
  /** Where the bundle answers a request: whose answers it holds. Of all others' records it says nothing. */
  answersOf?: Id;
  /** Who sends it. */
  sender?: Id;
  /** When it was made, an instant. */
  date?: string;
  /** What was taken out there since it travelled. Of all else that is absent the bundle says nothing: it may have been left out before it left. */
  withdrawn?: ReadonlySet<Id>;
  /** What somebody set up for themselves there waits for the teacher's word. */
  habitsWait?: boolean;
}

/** What a teacher says, and may take back; collections inside another go to the trash. */
const WITHDRAWN = [...HANGING, 'collections'] as const;
type WithdrawnTable = (typeof WITHDRAWN)[number];

/** Whether a record that the base has and the bundle lacks was taken out there. */
export const isWithdrawn = (
  table: TableName,
  { id, curator }: RecordOf<TableName>,
  { answersOf, withdrawn }: Scope,
): boolean =>
  (WITHDRAWN as readonly TableName[]).includes(table) &&
  withdrawn?.has(id) === true &&
  (answersOf === undefined || curator === answersOf);

const STAMP = new Set(['id', 'curator', 'dateSaved', 'dateChanged']);

/** Whether a record here says what it said when the bundle last travelled. */
const isUnchanged = (mine: object, base: object): boolean =>
  [...Object.keys(mine), ...Object.keys(base)].every(
    (field) => STAMP.has(field) || sameValue(Reflect.get(mine, field), Reflect.get(base, field)),
  );

/**
 * What becomes of a record here that was taken out there: it goes too where it is the sender's to take back, and the teacher is asked where
 * it is somebody else's. What somebody changed here since stays.
 */
export const withdrawnEntry = <Name extends TableName>(
  table: Name,
  mine: RecordOf<Name>,
  base: RecordOf<Name>,
  { sender, date }: Scope,
): PlanEntry<Name> => ({
  table,
  status: 'withdrawn',
  id: mine.id,
  mine,
  theirs: { ...base, id: mine.id, ...(table === 'collections' ? { dateTrashed: date ?? mine.dateChanged } : {}) },
  fields: [],
  ...(isUnchanged(mine, base) ? { take: mine.curator === sender } : { take: false, inUse: true }),
});

/**
 * What goes with the choices as they stand. What stays keeps what it stands on: the excerpt that it is about or shows, the words that it
 * answers, the collection that it is inside or about. Nothing that somebody wrote goes along with what somebody else took out. Each record is walked once.
 * @param goes which entries are asked to go
 * @param others what stays here beside the entries
 */
export function goingOf(
  entries: Pick<Plan['entries'], WithdrawnTable>,
  goes: (entry: PlanEntry) => boolean = isGoing,
  others: Iterable<object> = [],
): Set<Id> {
  const going = new Map<Id, object>();
  const stays: object[] = [...others];
  for (const table of WITHDRAWN)
    for (const entry of entries[table] as PlanEntry[])
      if (goes(entry)) going.set(entry.id, entry.mine ?? entry.theirs);
      else if (entry.mine) stays.push(withChoices(table, entry.mine, entry.fields, entry.theirs));
  for (const row of stays)
    for (const id of groundsOf(row)) {
      const kept = going.get(id);
      if (kept === undefined) continue;
      going.delete(id);
      stays.push(kept);
    }
  return new Set(going.keys());
}

const isGoing = ({ status, take }: PlanEntry): boolean => status === 'withdrawn' && take;
const mayGo = ({ status, inUse }: PlanEntry): boolean => status === 'withdrawn' && !inUse;

interface Standing {
  target?: Id;
  inReplyTo?: Id;
  parent?: Id;
  collection?: Id;
  evidence?: Id[];
}

/** What a record stands on of all that can be taken out. */
function groundsOf({ target, inReplyTo, parent, collection, evidence = [] }: Standing): Id[] {
  return [target, inReplyTo, parent, collection, ...evidence].filter((id) => id !== undefined);
}

/** Marks what was taken out there and stays, because something here stands on it: that is no choice. */
export function keepWhatIsInUse(entries: Plan['entries'], mine: Library, { sender }: Scope): void {
  const met = new Set(WITHDRAWN.flatMap((table) => entries[table].map(({ id }) => id)));
  const trashing = new Set(entries.collections.filter(mayGo).map(({ id }) => id));
  // In the trash a collection keeps the sender's own words about it, which were not taken out one by one.
  const goesAlong = ({ curator, target, collection }: { curator: Id } & Standing) =>
    curator === sender && trashing.has(target ?? collection ?? '');
  const rows = [...WITHDRAWN, 'requests' as const].flatMap(
    (table) => mine[table] as ({ id: Id; curator: Id } & Standing)[],
  );
  const going = goingOf(
    entries,
    mayGo,
    rows.filter((row) => !met.has(row.id) && !goesAlong(row)),
  );
  for (const table of WITHDRAWN)
    for (const entry of entries[table] as PlanEntry[])
      if (mayGo(entry) && !going.has(entry.id)) Object.assign(entry, { take: false, inUse: true });
}
