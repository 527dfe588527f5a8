import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { EVERYTHING, gather } from '../../src/export/gather.ts';
import { bundleToJson, toBundle } from '../../src/export/to-json.ts';
import { applyPlan } from '../../src/import/apply.ts';
import { planMerge } from '../../src/import/plan-merge.ts';
import { readBundle } from '../../src/import/read-bundle.ts';
import { summarise } from '../../src/import/summary.ts';
import { emptyLibrary, type Library, tableNames } from '../../src/model/library.ts';
import { anyLibrary } from '../support/arbitrary-library.ts';
import { attachedBytes } from '../support/attached-files.ts';
import { stating } from '../support/taken-out.ts';
import { waterHabits } from '../support/water-habits.ts';
import { ana } from '../support/water-people.ts';
import { waterUnit } from '../support/water-unit.ts';

const info = { date: '2026-11-24T10:00:00.000Z', curator: ana };

/** What leaves, as the file that leaves. */
const fileOf = (library: Library) => bundleToJson(toBundle(gather(library, 'everything', EVERYTHING), info));

/** The library after a plan was applied to it, rows in the order of their ids as a database gives them. */
function applied(library: Library, rows: ReturnType<typeof applyPlan>): Library {
  const after = emptyLibrary();
  for (const table of tableNames) {
    const byId = new Map<string, unknown>(library[table].map((row) => [row.id, row]));
    for (const row of [...(rows.add[table] ?? []), ...(rows.put[table] ?? [])]) byId.set(row.id, row);
    Object.assign(after, { [table]: [...byId].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row) });
  }
  return after;
}

/** The file, read beside the bytes of its attachments. */
const read = (file: string) => readBundle(JSON.parse(file), {}, attachedBytes);

const pastTheEnd = 'importing.why.pastTheEnd';

const imported = async (into: Library, file: string) => {
  const reading = await read(file);
  // Lengths of videos are as random as the moments in them.
  expect(reading.problems.filter(({ why }) => why.key !== pastTheEnd)).toEqual([]);
  expect(reading.verdict).toBe('accepted');
  return applied(into, applyPlan(planMerge(into, undefined, reading.library)));
};

const inOrder = (library: Library) => applied(library, { add: {}, put: {}, remove: {} });

test('exported, wiped and imported, the sample unit is the same in every field', async () => {
  const library = { ...waterUnit, ...waterHabits };
  expect(await imported(emptyLibrary(), fileOf(library))).toEqual(inOrder(library));
});

test('exported, wiped and imported, any library is the same, and its next export the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(anyLibrary, async (library) => {
      const file = fileOf(library);
      const back = await imported(emptyLibrary(), file);
      expect(back).toStrictEqual(inOrder(library));
      expect(fileOf(back)).toBe(file);
    }),
    { numRuns: 1_000 },
  );
});

test('the order in which a library gives its records does not change the file', () => {
  fc.assert(
    fc.property(anyLibrary, (library) => {
      const turned = Object.fromEntries(tableNames.map((table) => [table, library[table].toReversed()]));
      expect(fileOf(turned as Library)).toBe(fileOf(library));
    }),
    { numRuns: 40 },
  );
});

test('importing a bundle twice changes nothing the second time, whatever was here before', async () => {
  await fc.assert(
    fc.asyncProperty(anyLibrary, anyLibrary, async (mine, theirs) => {
      const file = fileOf(theirs);
      const once = await imported(mine, file);
      const { library } = await read(file);
      const again = planMerge(once, undefined, library);
      expect(applyPlan(again)).toEqual({ add: {}, put: {}, remove: {} });
      expect(summarise(again).changes).toBe(0);
    }),
    { numRuns: 100 },
  );
});

test('a quote that the bundle names beside one of the same words stays one of its own, also the second time', () => {
  const stamp = { curator: ana, dateSaved: info.date, dateChanged: info.date };
  const page = (id: number) => ({ id: `urn:uuid:00000000-0000-4000-8000-00000000000${id}`, ...stamp });
  const quote = (id: number, resource: number) =>
    ({ ...page(id), kind: 'quote', resource: page(resource).id, exact: 'It rained.' }) as const;
  const library = (...excerpts: Library['excerpts']): Library => ({
    ...emptyLibrary(),
    resources: [1, 2].map((id) => ({ ...page(id), kind: 'page', name: `Page ${id}` })),
    excerpts,
  });
  const mine = library(quote(3, 2));
  const theirs = library(quote(3, 1), quote(4, 2));
  const first = applyPlan(planMerge(mine, undefined, theirs));
  expect(first.add.excerpts?.map((row) => row.id)).toEqual([page(4).id]);
});

test('importing never makes a record of mine disappear', async () => {
  await fc.assert(
    fc.asyncProperty(anyLibrary, anyLibrary, async (mine, theirs) => {
      const after = await imported(mine, fileOf(theirs));
      for (const table of tableNames) {
        const ids = new Set(after[table].map((row) => row.id));
        expect(mine[table].every((row) => ids.has(row.id))).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});

test('two updates that touch different things give the same library in either order', () => {
  fc.assert(
    fc.property(anyLibrary, (drawn) => {
      const library: Library = { ...drawn, resources: drawn.resources.map((row) => ({ ...row, curator: ana })) };
      const named: Library = {
        ...library,
        resources: library.resources.map((row) => ({ ...row, name: `${row.name}!` })),
      };
      const noted: Library = {
        ...library,
        resources: library.resources.map((row) => ({ ...row, note: 'Bring bottles.' })),
        collections: library.collections.map((row) => ({ ...row, parts: row.parts.slice(1) })),
      };
      const after = (...updates: Library[]) =>
        updates.reduce(
          (mine, theirs) => applied(mine, applyPlan(planMerge(mine, library, theirs, stating(library, theirs, ana)))),
          library,
        );
      expect(after(named, noted)).toStrictEqual(after(noted, named));
      expect(after(noted)).toStrictEqual(inOrder(noted));
    }),
    { numRuns: 60 },
  );
});
