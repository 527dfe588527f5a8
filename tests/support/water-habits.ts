import type { HabitTable } from '../../src/model/habits.ts';
import type { Library } from '../../src/model/library.ts';
import { refusalKey } from '../../src/model/refusal.ts';
import { ana, by, competency, id } from './water-people.ts';
import { aquifer } from './water-resources.ts';

const collaboration = competency('COLLABORATION');
const refused = 'Students discuss where the well should be.';

/** What Ana set up for herself, beside the water unit. */
export const waterHabits: Pick<Library, HabitTable> = {
  savedSearches: [
    { id: id(120, 1), ...by(ana, '15'), name: 'Videos about water', place: 'all', query: 'q=water&kind=video' },
    {
      id: id(120, 2),
      ...by(ana, '15'),
      name: 'Working together, in my units',
      place: 'competency',
      competency: collaboration,
      query: 'sort=name',
    },
  ],
  lexiconWords: [
    { id: id(121, 1), ...by(ana, '16'), competency: collaboration, words: 'share … well*' },
    { id: id(121, 2), ...by(ana, '16'), competency: collaboration, words: 'agree|decide', isOff: true },
  ],
  refusals: [
    {
      id: id(122, 1),
      ...by(ana, '16'),
      key: refusalKey(collaboration, refused),
      resource: aquifer.id,
      competency: collaboration,
      words: refused,
    },
  ],
};
