import type { HabitCounts } from '../../model/habits.ts';
import { say } from '../../words/say.ts';

/** What a teacher set up for themselves, kind by kind, with how many there are of each. */
export const sayHabits = ({ savedSearches, lexiconWords, refusals }: HabitCounts): string[] =>
  [
    savedSearches > 0 && say('habits.searches', { count: savedSearches }),
    lexiconWords > 0 && say('habits.words', { count: lexiconWords }),
    refusals > 0 && say('habits.refusals', { count: refusals }),
  ].filter((kind) => kind !== false);
