import { expect, test } from 'vitest';
import { EVERYTHING, gather } from '../../src/export/gather.ts';
import { bundleToJson, toBundle } from '../../src/export/to-json.ts';
import { applyPlan } from '../../src/import/apply.ts';
import { outlineOf } from '../../src/import/outline.ts';
import { libraryAfter, planIncoming, planSeveral } from '../../src/import/plan-several.ts';
import { readFile } from '../../src/import/read-file.ts';
import type { Reading } from '../../src/import/reading.ts';
import { HABITS } from '../../src/model/habits.ts';
import { emptyLibrary, type Library } from '../../src/model/library.ts';
import { refusalKey } from '../../src/model/refusal.ts';
import { anas, backup } from '../support/water-backup.ts';
import { waterHabits } from '../support/water-habits.ts';
import { competency, id, jonas } from '../support/water-people.ts';
import { waterUnit } from '../support/water-unit.ts';

type Node = Record<string, unknown>;
type Lists = Record<string, Node[]>;

const opened = (file: string): Promise<Reading> => readFile(file);

const habitsIn = (library: Partial<Library>) => Object.fromEntries(HABITS.map((table) => [table, library[table]]));
const none = { savedSearches: [], lexiconWords: [], refusals: [] };
const nothing = { add: {}, put: {}, remove: {} };

/** A library after a file came in, with what the plan proposes. */
const after = (mine: Library, reading: Reading, isOwn = false) =>
  libraryAfter(mine, applyPlan(planIncoming(mine, { reading, base: undefined, isOwn })));

test('a backup that is opened on a new computer gives saved searches, words and refusals back, field by field', async () => {
  const reading = await opened(backup(anas));
  expect(reading.problems).toEqual([]);
  expect(habitsIn(after(emptyLibrary(), reading))).toEqual(waterHabits);
});

test('the same backup a second time changes nothing', async () => {
  const reading = await opened(backup(anas));
  const restored = after(emptyLibrary(), reading);
  for (const isOwn of [true, false]) {
    const again = planIncoming(restored, { reading, base: undefined, isOwn });
    expect(applyPlan(again)).toEqual(nothing);
    expect(outlineOf(again, restored)).not.toHaveProperty('habits');
  }
});

test('what was set up on both computers stands once, and stays as it is here', async () => {
  const [search] = waterHabits.savedSearches;
  const [words] = waterHabits.lexiconWords;
  const [refusal] = waterHabits.refusals;
  if (!search || !words || !refusal) throw new Error('Ana set up nothing');
  const mine: Library = {
    ...waterUnit,
    savedSearches: [{ ...search, id: id(30, 1), name: 'My videos' }],
    lexiconWords: [{ ...words, id: id(30, 2) }],
    refusals: [{ ...refusal, id: id(30, 3) }],
  };
  const plan = planIncoming(mine, { reading: await opened(backup(anas)), base: undefined, isOwn: true });
  const { savedSearches, lexiconWords, refusals } = libraryAfter(mine, applyPlan(plan));
  expect(savedSearches.map(({ name }) => name)).toEqual(['My videos', 'Working together, in my units']);
  expect(lexiconWords.map((row) => row.id)).toEqual([id(30, 2), id(121, 2)]);
  expect(refusals.map((row) => row.id)).toEqual([id(30, 3)]);
  expect(outlineOf(plan, mine).differing).toEqual([]);
});

test('a search that was changed here since stays as it was changed, without a question', async () => {
  const mine: Library = {
    ...anas,
    savedSearches: waterHabits.savedSearches.map((row) => ({ ...row, name: `${row.name}!`, query: 'q=rain' })),
  };
  const plan = planIncoming(mine, { reading: await opened(backup(anas)), base: undefined, isOwn: true });
  expect(applyPlan(plan)).toEqual(nothing);
  expect(outlineOf(plan, mine).differing).toEqual([]);
});

test('somebody else’s backup brings their habits into a library in use only when the teacher says so', async () => {
  const reading = await opened(backup(anas, jonas));
  const mine: Library = { ...waterUnit, resources: waterUnit.resources.slice(0, 1) };
  const plan = planIncoming(mine, { reading, base: undefined, isOwn: false });
  expect(habitsIn(libraryAfter(mine, applyPlan(plan)))).toEqual(none);
  expect(outlineOf(plan, mine).habits).toMatchObject({ take: false });
  expect(outlineOf(plan, mine).habits?.rows).toHaveLength(5);
});

test('the teacher’s own backup brings back what was deleted here, also into a library in use', async () => {
  const reading = await opened(backup(anas));
  const plan = planIncoming(waterUnit, {
    reading,
    base: { library: anas, date: '2026-11-24T10:00:00.000Z' },
    isOwn: true,
  });
  expect(outlineOf(plan, waterUnit).habits).toMatchObject({ take: true });
  expect(habitsIn(libraryAfter(waterUnit, applyPlan(plan)))).toEqual(waterHabits);
});

test('of several files on a new computer each gives back what was set up, whichever comes first', async () => {
  const { savedSearches, lexiconWords, refusals } = waterHabits;
  const older = backup({ ...waterUnit, ...none, savedSearches });
  const newer = backup({ ...waterUnit, ...none, lexiconWords, refusals });
  const readings = await Promise.all([older, newer].map(opened));
  const { rows } = planSeveral(
    emptyLibrary(),
    readings.map((reading) => ({ reading, base: undefined })),
  );
  expect(habitsIn(rows.add)).toEqual(waterHabits);
});

test('where a competency has another id here, searches, words and refusals are about the one that is here', async () => {
  const [there, here] = [competency('COLLABORATION'), id(40, 1)];
  const reading = await opened(
    backup({
      ...anas,
      savedSearches: anas.savedSearches.map((row) => ({
        ...row,
        query: `competency=${there.slice('urn:uuid:'.length)}`,
      })),
    }),
  );
  const mine: Library = {
    ...emptyLibrary(),
    competencies: waterUnit.competencies.map((row) => (row.id === there ? { ...row, id: here } : row)),
  };
  const { savedSearches, lexiconWords, refusals } = after(mine, reading);
  expect(savedSearches.map((row) => row.query)).toEqual(
    Array(2).fill('competency=00000040-aaaa-4aaa-8aaa-000000000001'),
  );
  expect(savedSearches.map((row) => row.competency)).toEqual([undefined, here]);
  expect(lexiconWords.map((row) => row.competency)).toEqual([here, here]);
  expect(refusals.map((row) => row.key)).toEqual([refusalKey(here, refusals[0]?.words ?? '')]);
});

test('a unit that somebody wrote habits into brings none of them into a library in use', async () => {
  const lists = JSON.parse(backup(anas)) as Lists;
  const shared = JSON.parse(
    bundleToJson(
      toBundle(gather(anas, { resources: [waterUnit.resources[1]?.id ?? ''] }, EVERYTHING), {
        date: '2026-11-24T10:00:00.000Z',
        curator: jonas,
      }),
    ),
  );
  const reading = await opened(JSON.stringify({ ...shared, savedSearches: lists.savedSearches }));
  expect(habitsIn(after({ ...waterUnit, ...none }, reading))).toEqual(none);
});
