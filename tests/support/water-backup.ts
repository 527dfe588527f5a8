import { EVERYTHING, gather } from '../../src/export/gather.ts';
import { bundleToJson, toBundle } from '../../src/export/to-json.ts';
import type { Id } from '../../src/model/identity.ts';
import type { Library } from '../../src/model/library.ts';
import { waterHabits } from './water-habits.ts';
import { ana } from './water-people.ts';
import { waterUnit } from './water-unit.ts';

/** A copy of everything as a file, but for what is attached. */
export const backup = (library: Library, curator: Id = ana) =>
  bundleToJson(
    toBundle(gather({ ...library, attachments: [] }, 'everything', EVERYTHING), {
      date: '2026-11-24T10:00:00.000Z',
      curator,
    }),
  );
/** Ana's library, with what she set up for herself. */
export const anas: Library = { ...waterUnit, ...waterHabits };
