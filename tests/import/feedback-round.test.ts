import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { gather, type Round } from '../../src/export/gather.ts';
import { bundleToJson, toBundle } from '../../src/export/to-json.ts';
import { applyPlan } from '../../src/import/apply.ts';
import { decided } from '../../src/import/decisions.ts';
import { outlineOf } from '../../src/import/outline.ts';
import { planIncoming } from '../../src/import/plan-several.ts';
import { readBundle } from '../../src/import/read-bundle.ts';
import type { Library } from '../../src/model/library.ts';
import { anyLibrary } from '../support/arbitrary-library.ts';
import { ana, id, jonas } from '../support/water-people.ts';
import { waterUnit } from '../support/water-unit.ts';

const bare = { privateNotes: false, savedTexts: false };
const asked = waterUnit.requests[0]?.id ?? '';
const [unit] = waterUnit.collections;

const fileOf = (library: Library, round: Round, curator: string) =>
  bundleToJson(toBundle(gather(library, round, bare), { date: '2026-11-24T10:00:00.000Z', curator, round }));

const answersOf = (library: Library, by = jonas) => fileOf(library, { answers: asked, by }, by);

const opened = async (mine: Library, file: string) => {
  const reading = await readBundle(JSON.parse(file));
  expect(reading.verdict).toBe('accepted');
  return { reading, rows: applyPlan(planIncoming(mine, { reading, base: undefined })) };
};

/** The library that Jonas has not yet written into. */
const withoutJonas = (library: Library): Library => ({
  ...library,
  alignments: library.alignments.filter(({ curator }) => curator !== jonas),
  feedback: library.feedback.filter(({ curator }) => curator !== jonas),
  reviews: library.reviews.filter(({ curator }) => curator !== jonas),
});

test('a request says of itself what it asks, and carries the collection with it', async () => {
  const { reading } = await opened(waterUnit, fileOf(waterUnit, { asks: asked }, ana));
  expect(reading.header.asks).toBe(asked);
  expect(reading.library.requests[0]?.questions).toHaveLength(2);
  expect(reading.library.resources.length).toBeGreaterThan(1);
});

test('what goes back are the answers of the one who was asked, and no words of others', () => {
  const file = answersOf(waterUnit);
  for (const { text } of waterUnit.feedback.filter(({ curator }) => curator === jonas)) expect(file).toContain(text);
  for (const { description, note, privateNote } of waterUnit.resources)
    for (const words of [description, note, privateNote]) if (words) expect(file).not.toContain(words);
  const { alignments } = gather(waterUnit, { answers: asked, by: jonas }, bare);
  expect(alignments.every(({ curator }) => curator === jonas)).toBe(true);
});

test('what a third colleague saw in a moment does not go back, though the answer shows that moment', () => {
  const moment = waterUnit.excerpts.find(({ kind }) => kind === 'moment');
  const seen = {
    ...moment,
    curator: id(1, 3),
    note: 'For the staff room.',
    analysis: { students: 'Two of them sleep.' },
  };
  const claim = waterUnit.alignments.find(({ curator }) => curator === jonas);
  const library = {
    ...waterUnit,
    excerpts: waterUnit.excerpts.map((row) => (row === moment ? seen : row)),
    alignments: [...waterUnit.alignments.filter((row) => row !== claim), { ...claim, target: moment?.id }],
  } as Library;
  const file = answersOf(library);
  expect(file).toContain(moment?.id);
  for (const words of [seen.note, seen.analysis.students]) expect(file).not.toContain(words);
});

test('the answers come in beside what the asker has changed meanwhile, and write over none of it', async () => {
  const mine = withoutJonas({
    ...waterUnit,
    collections: waterUnit.collections.map((row) => ({
      ...row,
      name: `${row.name}, again`,
      parts: row.parts.slice(1),
    })),
    resources: waterUnit.resources.map((row) => ({ ...row, name: `${row.name}, again` })),
  });
  const { reading, rows } = await opened(mine, answersOf(waterUnit));
  expect(reading.header.answers).toBe(asked);
  expect(rows.put).toEqual({});
  expect(rows.add.resources).toBeUndefined();
  expect(rows.add.reviews).toHaveLength(1);
  const words = waterUnit.feedback.filter(({ curator }) => curator === jonas).map(({ id }) => id);
  expect(rows.add.feedback?.map(({ id }) => id).toSorted()).toEqual(words.toSorted());
});

test('opening the same answers again changes nothing', async () => {
  const { rows } = await opened(waterUnit, answersOf(waterUnit));
  expect(rows).toEqual({ add: {}, put: {}, remove: {} });
});

test('a resource that the asker saved from the same address under another id gets its answers too', async () => {
  const other = (id: string) => id.replace(/^urn:uuid:..../, 'urn:uuid:ffff');
  const mine = withoutJonas({
    ...waterUnit,
    resources: waterUnit.resources.map((row) => ({ ...row, id: other(row.id) })),
    excerpts: [],
    alignments: [],
    feedback: [],
  });
  const { rows } = await opened(mine, answersOf(waterUnit));
  const question = waterUnit.feedback.find(({ protocol }) => protocol === 'question');
  const there = rows.add.feedback?.find(({ id }) => id === question?.id);
  expect(there?.target).toBe(other(question?.target ?? ''));
});

test('answers on what the asker has thrown away for good stay away with it', async () => {
  const mine: Library = { ...withoutJonas(waterUnit), resources: [], excerpts: [], alignments: [], feedback: [] };
  const { rows } = await opened(mine, answersOf(waterUnit));
  expect(rows.add.resources).toBeUndefined();
  expect(rows.add.feedback?.every(({ target }) => target === unit?.id)).toBe(true);
});

test('what is brought back for its answers is said to be little more than a name', async () => {
  const mine: Library = { ...withoutJonas(waterUnit), resources: [], excerpts: [], alignments: [], feedback: [] };
  const { reading } = await opened(mine, answersOf(waterUnit));
  const plan = planIncoming(mine, { reading, base: undefined });
  const gone = outlineOf(plan, mine).differing.filter(({ table }) => table === 'resources');
  expect(gone.length).toBeGreaterThan(0);
  expect(gone.every(({ status, take, onlyNamed }) => status === 'removed' && !take && onlyNamed)).toBe(true);
  const back = gone.map(({ table, id }) => ({ table, id, take: true, choices: {} }));
  const rows = applyPlan(decided(plan, back));
  expect(rows.add.resources).toHaveLength(gone.length);
  expect(rows.add.feedback?.some(({ target }) => gone.some(({ id }) => id === target))).toBe(true);
});

test('of any library, answers hold own records only and are whole in themselves', async () => {
  await fc.assert(
    fc.asyncProperty(anyLibrary, async (library) => {
      for (const { id } of library.requests) {
        const by = library.curators[0]?.id ?? '';
        const { reading, rows } = await opened(library, fileOf(library, { answers: id, by }, by));
        expect(reading.problems.filter(({ weight }) => weight !== 'said')).toEqual([]);
        expect(rows.put).toEqual({});
        for (const table of ['alignments', 'feedback', 'uses', 'reviews'] as const)
          for (const row of reading.library[table])
            expect(row.curator === by || reading.ground?.has(row.id)).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});
