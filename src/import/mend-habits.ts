import type { HabitTable } from '../model/habits.ts';
import { hewlettCompetencies } from '../model/hewlett.ts';
import type { Id } from '../model/identity.ts';
import type { Library } from '../model/library.ts';
import type { Sentence } from '../words/say.ts';
import type { Places } from './places.ts';

/** Takes out what somebody set up for themselves about competencies or resources that are not there. */
export function mendHabits(
  library: Library,
  places: Places,
  refuse: (where: Sentence, key: Sentence['key'], about: Id) => void,
): void {
  const resources = new Set(library.resources.map((row) => row.id));
  const competencies = new Set([...library.competencies, ...hewlettCompetencies].map((row) => row.id));
  const isKnown = (table: HabitTable, id: Id, competency: Id | undefined) => {
    const kept = competency === undefined || competencies.has(competency);
    if (!kept) refuse(places.of(table, id), 'importing.why.noCompetency', competency);
    return kept;
  };
  library.savedSearches = library.savedSearches.filter((row) => isKnown('savedSearches', row.id, row.competency));
  library.lexiconWords = library.lexiconWords.filter((row) => isKnown('lexiconWords', row.id, row.competency));
  library.refusals = library.refusals.filter(({ id, competency, resource }) => {
    if (!isKnown('refusals', id, competency)) return false;
    const kept = resources.has(resource);
    if (!kept) refuse(places.of('refusals', id), 'importing.why.noResource', resource);
    return kept;
  });
}
