import { expect, test } from 'vitest';
import { withChoicesOf } from '../../src/import/again.ts';
import { applyPlan } from '../../src/import/apply.ts';
import { decided } from '../../src/import/decisions.ts';
import { planMerge } from '../../src/import/plan-merge.ts';
import { libraryAfter } from '../../src/import/plan-several.ts';
import type { Id } from '../../src/model/identity.ts';
import type { Library } from '../../src/model/library.ts';
import { stating } from '../support/taken-out.ts';
import { ana, jonas, unit } from '../support/water-people.ts';
import { waterUnit } from '../support/water-unit.ts';

const partsIn = (library: Library) => library.collections.find(({ id }) => id === unit)?.parts ?? [];
const [first, second] = partsIn(waterUnit).filter((part) => part.kind === 'item');
if (!first || !second) throw new Error('the unit has too few resources');

const withParts = (library: Library, change: (parts: ReturnType<typeof partsIn>) => ReturnType<typeof partsIn>) => ({
  ...library,
  collections: library.collections.map((row) => (row.id === unit ? { ...row, parts: change(row.parts) } : row)),
});
const shorter = withParts(waterUnit, (parts) => parts.filter(({ id }) => id !== first.id && id !== second.id));
const foundBy = (curator: Id): Library => ({
  ...waterUnit,
  resources: waterUnit.resources.map(({ provenance: _, ...row }) => ({ ...row, curator })),
});
const planFrom = (mine: Library, sender: Id) =>
  planMerge(mine, waterUnit, shorter, stating(waterUnit, shorter, sender));
const leavesIn = (plan: ReturnType<typeof planFrom>) =>
  plan.entries.collections.find(({ id }) => id === unit)?.leaves?.map(({ part, take }) => [part.id, take]);
const idsAfter = (mine: Library, plan: ReturnType<typeof planFrom>) =>
  partsIn(libraryAfter(mine, applyPlan(plan))).map(({ id }) => id);

test('resources of the sender’s that were taken out of a collection there leave it here too, and stay in the library', () => {
  const mine = foundBy(jonas);
  const plan = planFrom(mine, jonas);
  expect(leavesIn(plan)).toEqual([
    [first.id, true],
    [second.id, true],
  ]);
  expect(idsAfter(mine, plan)).toEqual(partsIn(shorter).map(({ id }) => id));
  expect(libraryAfter(mine, applyPlan(plan)).resources).toEqual(mine.resources);
});

test('resources that came through the sender count as the sender’s, and resources of others’ stay until the teacher says so', () => {
  const mine = foundBy(ana);
  const through = {
    ...mine,
    resources: mine.resources.map((row) =>
      row.id === first.resource ? { ...row, provenance: [{ curator: jonas }] } : row,
    ),
  };
  expect(leavesIn(planFrom(through, jonas))).toEqual([
    [first.id, true],
    [second.id, false],
  ]);
  const plan = planFrom(mine, jonas);
  expect(applyPlan(plan).put.collections).toBeUndefined();
  const leaves = { [first.id]: true };
  const chosen = decided(plan, [{ table: 'collections', id: unit, take: true, choices: {}, leaves }]);
  expect(idsAfter(mine, chosen)).toEqual(
    partsIn(waterUnit)
      .map(({ id }) => id)
      .filter((id) => id !== first.id),
  );
  expect(leavesIn(withChoicesOf(chosen, plan))).toEqual([
    [first.id, true],
    [second.id, false],
  ]);
});

test('a resource to which the teacher wrote more in the collection stays, and that is said', () => {
  const mine = withParts(foundBy(jonas), (parts) =>
    parts.map((part) => (part.id === first.id ? { ...part, note: 'With both classes.' } : part)),
  );
  const plan = planFrom(mine, jonas);
  expect(plan.entries.collections.find(({ id }) => id === unit)?.leaves?.[0]).toMatchObject({
    take: false,
    isChanged: true,
  });
  expect(idsAfter(mine, plan)).toContain(first.id);
});

test('what was put back under another entry was not taken out', () => {
  const theirs = withParts(shorter, (parts) => [
    ...parts,
    { ...first, id: 'urn:uuid:00000000-0000-4000-8000-00000000abcd' },
  ]);
  const plan = planMerge(foundBy(jonas), waterUnit, theirs, stating(waterUnit, theirs, jonas));
  expect(leavesIn(plan)).toEqual([[second.id, true]]);
});

test('brought in once, nothing is asked a second time', () => {
  const mine = foundBy(jonas);
  const once = libraryAfter(mine, applyPlan(planFrom(mine, jonas)));
  expect(leavesIn(planFrom(once, jonas))).toBeUndefined();
});
