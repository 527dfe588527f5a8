import type { Library, TableName } from './library.ts';

/** What a teacher set up for themselves: no colleague is sent it, and only a bundle of the whole library can carry it. */
export const HABITS = ['savedSearches', 'lexiconWords', 'refusals'] as const satisfies TableName[];
export type HabitTable = (typeof HABITS)[number];

export const isHabit = (table: TableName): table is HabitTable => (HABITS as readonly TableName[]).includes(table);

/** How many there are of each kind. */
export type HabitCounts = Record<HabitTable, number>;

export const countHabits = (library: Pick<Library, HabitTable>): HabitCounts => ({
  savedSearches: library.savedSearches.length,
  lexiconWords: library.lexiconWords.length,
  refusals: library.refusals.length,
});

/** How many there are of all kinds together. */
export const allHabits = (counts: HabitCounts): number => HABITS.reduce((sum, table) => sum + counts[table], 0);
