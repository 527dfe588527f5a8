import type { Id } from '../model/identity.ts';
import type { Library, RecordOf, TableName } from '../model/library.ts';
import { sameValue } from '../model/same-value.ts';
import type { Plan, PlanEntry } from './plan.ts';

/** What a bundle cannot tell of what it does not hold. */
export interface Scope {
  /** Records of the bundle that are there only to be spoken of: they say nothing of themselves. */
  ground?: ReadonlySet<Id>;
  /** Where the bundle answers a request: whose answers it holds. Of all others' records it says nothing. */
  answersOf?: Id;
}

/** What goes along whenever its resource or collection does; all else leaves when somebody chooses it. */
const GOING_ALONG: ReadonlySet<TableName> = new Set(['excerpts', 'alignments', 'feedback', 'reviews', 'uses']);

/**
 * Whether a record that the base has and the bundle lacks was taken out there.
 * @param row as the base says it, with all ids as they are here
 * @param standing what the bundle holds of resources, excerpts and collections, or held
 */
export function isWithdrawn(
  table: TableName,
  row: RecordOf<TableName>,
  { answersOf }: Scope,
  standing: ReadonlySet<Id>,
): boolean {
  if (!GOING_ALONG.has(table)) return false;
  // An answer holds only those quotes that its claims show.
  if (answersOf !== undefined && (table === 'excerpts' || row.curator !== answersOf)) return false;
  // Answers to a question leave with their round alone.
  if (table === 'feedback' && answersOf === undefined && 'question' in row && row.question !== undefined) return false;
  const { target, resource, collection } = row as { target?: Id; resource?: Id; collection?: Id };
  return standing.has(target ?? resource ?? collection ?? '');
}

const STAMP = new Set(['id', 'curator', 'dateSaved', 'dateChanged']);

/** Whether a record here says what it said when the bundle last travelled. */
const isUnchanged = (mine: object, base: object): boolean =>
  [...Object.keys(mine), ...Object.keys(base)].every(
    (field) => STAMP.has(field) || sameValue(Reflect.get(mine, field), Reflect.get(base, field)),
  );

/** What becomes of a record here that was taken out there: it goes too, unless somebody changed it here since. */
export const withdrawnEntry = <Name extends TableName>(
  table: Name,
  mine: RecordOf<Name>,
  base: RecordOf<Name>,
): PlanEntry<Name> => ({
  table,
  status: 'withdrawn',
  id: mine.id,
  mine,
  theirs: { ...base, id: mine.id },
  fields: [],
  ...(isUnchanged(mine, base) ? { take: true } : { take: false, inUse: true }),
});

/**
 * Keeps what was taken out there while something here stands on it that stays: a claim on a quote, or showing it; words about it.
 * Nothing that somebody wrote goes along with what somebody else took out.
 */
export function keepWhatIsInUse({ excerpts, alignments, feedback }: Plan['entries'], mine: Library): void {
  const goes = (entries: readonly PlanEntry[]) => new Set(entries.filter(isGoing).map(({ id }) => id));
  const keep = (entries: readonly PlanEntry[], used: ReadonlySet<Id | undefined>) => {
    const kept = entries.filter((entry) => isGoing(entry) && used.has(entry.id));
    for (const entry of kept) Object.assign(entry, { take: false, inUse: true });
    return kept.length > 0;
  };
  // Each reply that stays keeps what it answers, which may be a reply itself.
  for (let isSettled = false; !isSettled; ) {
    const going = goes(feedback);
    const answered = mine.feedback.filter(({ id }) => !going.has(id)).map(({ inReplyTo }) => inReplyTo);
    isSettled = !keep(feedback, new Set(answered));
  }
  const [claims, words] = [goes(alignments), goes(feedback)];
  const used = new Set([
    ...mine.alignments.filter(({ id }) => !claims.has(id)).map(({ target }) => target),
    ...mine.feedback.filter(({ id }) => !words.has(id)).map(({ target }) => target),
    ...shownSince(alignments, mine),
  ]);
  keep(excerpts, used);
}

const isGoing = ({ status, take }: PlanEntry): boolean => status === 'withdrawn' && take;

/** The evidence of claims here that the bundle does not know to show it. */
function shownSince(entries: readonly PlanEntry<'alignments'>[], mine: Library): Id[] {
  const met = new Map(entries.map((entry) => [entry.id, entry]));
  return mine.alignments.flatMap(({ id, evidence = [] }) => {
    const entry = met.get(id);
    if (entry?.status === 'withdrawn') return entry.take ? [] : evidence;
    const changed = entry?.fields.find(({ field }) => field === 'evidence');
    const before = new Set((changed?.base as Id[] | undefined) ?? []);
    return evidence.filter((shown) => !before.has(shown));
  });
}
