import { HABITS, type HabitTable } from '../model/habits.ts';
import type { Id } from '../model/identity.ts';
import type { Library } from '../model/library.ts';
import { refusalKey } from '../model/refusal.ts';
import type { SavedSearch } from '../model/saved-search.ts';
import type { Meeting } from './meet-records.ts';
import type { Plan, PlanEntry } from './plan.ts';

type MeetingsOfHabits = { [Table in HabitTable]: Meeting<Library[Table][number]> };

/** How a teacher's saved searches, words and refusals meet those that are here: by what they are about. */
export const meetingsOfHabits = (ids: ReadonlyMap<Id, Id>): MeetingsOfHabits => {
  const here = (id: Id) => ids.get(id) ?? id;
  return {
    savedSearches: {
      move: (row) => movedSearch(row, ids),
      meaning: ({ place, competency = '', query }) => `${place} ${competency} ${query}`,
    },
    lexiconWords: {
      move: (row) => ({ ...row, competency: here(row.competency) }),
      meaning: ({ competency, words, isOff = false }) => `${competency} ${isOff} ${words}`,
    },
    refusals: {
      move: (row) => {
        const competency = here(row.competency);
        return { ...row, competency, resource: here(row.resource), key: refusalKey(competency, row.words) };
      },
      meaning: ({ key }) => key,
    },
  };
};

const URN = 'urn:uuid:';
/** In the filters of an address ids stand without what all ids begin with. */
const BARE_ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

function movedSearch(search: SavedSearch, ids: ReadonlyMap<Id, Id>): SavedSearch {
  const { competency } = search;
  const query = search.query.replace(BARE_ID, (bare) => (ids.get(URN + bare) ?? bare).replace(URN, ''));
  return { ...search, query, ...(competency === undefined ? {} : { competency: ids.get(competency) ?? competency }) };
}

/** What the maker of the file set up for themselves and is not here: it comes in as one, while `take` is true. */
export interface NewHabits {
  take: boolean;
  rows: { table: HabitTable; id: Id }[];
}

const freshIn = (entries: Plan['entries']): PlanEntry<HabitTable>[] =>
  HABITS.flatMap((table) => entries[table] as PlanEntry<HabitTable>[]).filter(({ status }) => status === 'new');

/** What of a plan is new of this kind; undefined where nothing is. */
export function newHabits({ entries }: Plan): NewHabits | undefined {
  const fresh = freshIn(entries);
  if (fresh.length === 0) return undefined;
  return { take: fresh.every(({ take }) => take), rows: fresh.map(({ table, id }) => ({ table, id })) };
}

/** Lets it wait for the teacher's word: it may be somebody else's way of working. */
export function letHabitsWait(entries: Plan['entries']): void {
  for (const entry of freshIn(entries)) entry.take = false;
}
