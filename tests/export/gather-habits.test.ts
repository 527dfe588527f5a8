import { expect, test } from 'vitest';
import { EVERYTHING, gather } from '../../src/export/gather.ts';
import { bundleToJson, toBundle } from '../../src/export/to-json.ts';
import { HABITS } from '../../src/model/habits.ts';
import type { Library } from '../../src/model/library.ts';
import { waterHabits } from '../support/water-habits.ts';
import { ana, id, unit } from '../support/water-people.ts';
import { waterUnit } from '../support/water-unit.ts';

const library: Library = { ...waterUnit, ...waterHabits };
const [request] = waterUnit.requests;
const file = (leaving: Library) => bundleToJson(toBundle(leaving, { date: '2026-11-24T10:00:00.000Z', curator: ana }));
const habitsIn = (leaving: Library) => Object.fromEntries(HABITS.map((table) => [table, leaving[table]]));

test('what a teacher set up for themselves leaves with a copy of everything, when it is asked for', () => {
  expect(habitsIn(gather(library, 'everything', EVERYTHING))).toEqual(waterHabits);
  expect(habitsIn(gather(library, 'everything', { ...EVERYTHING, habits: false }))).toEqual({
    savedSearches: [],
    lexiconWords: [],
    refusals: [],
  });
});

test.each([
  ['a shared unit', { collections: [unit] }],
  ['single resources', { resources: waterUnit.resources.map((row) => row.id) }],
  ['a request for feedback', { asks: request?.id ?? '' }],
  ['the answers to one', { answers: request?.id ?? '', by: ana }],
])('it never leaves with %s, whatever is asked for, and the file is the same as without it', (_, wanted) => {
  expect(file(gather(library, wanted, EVERYTHING))).toBe(file(gather(waterUnit, wanted, EVERYTHING)));
});

test('a copy of everything in which there is none says not so much as a word of it', () => {
  const words = file(gather(waterUnit, 'everything', EVERYTHING));
  for (const word of [...HABITS, 'LexiconWord', 'Refusal', 'isOff']) expect(words).not.toContain(word);
});

test('of what it is about nothing stays here: a refusal goes with its page, words and searches with their competency', () => {
  const [search] = waterHabits.savedSearches;
  const [words] = waterHabits.lexiconWords;
  const [refusal] = waterHabits.refusals;
  if (!search || !words || !refusal) throw new Error('Ana set up nothing');
  const lost = { competency: id(99, 1) };
  const trashed = waterUnit.resources.map((row) =>
    row.id === refusal.resource ? { ...row, dateTrashed: '2026-11-20T10:00:00.000Z' } : row,
  );
  const leaving = gather(
    {
      ...waterUnit,
      resources: trashed,
      savedSearches: [search, { ...search, id: id(120, 3), place: 'competency', ...lost }],
      lexiconWords: [words, { ...words, id: id(121, 3), ...lost }],
      refusals: [refusal],
    },
    'everything',
    EVERYTHING,
  );
  expect(habitsIn(leaving)).toEqual({ savedSearches: [search], lexiconWords: [words], refusals: [] });
});
