import type { HabitTable } from '../model/habits.ts';
import type { Id } from '../model/identity.ts';
import type { Library } from '../model/library.ts';

/**
 * What the teacher set up for themselves, as far as what it is about leaves too.
 * @param resources those that leave
 */
export function habitsAbout(
  { savedSearches, lexiconWords, refusals, competencies }: Library,
  resources: { has(id: Id): boolean },
): Pick<Library, HabitTable> {
  const known = new Set(competencies.map(({ id }) => id));
  return {
    savedSearches: savedSearches.filter(({ competency }) => competency === undefined || known.has(competency)),
    lexiconWords: lexiconWords.filter(({ competency }) => known.has(competency)),
    refusals: refusals.filter(({ competency, resource }) => known.has(competency) && resources.has(resource)),
  };
}
