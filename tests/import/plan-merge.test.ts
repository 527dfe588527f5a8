import { expect, test } from 'vitest';
import { applyPlan } from '../../src/import/apply.ts';
import { planMerge } from '../../src/import/plan-merge.ts';
import { summarise } from '../../src/import/summary.ts';
import { emptyLibrary, type Library } from '../../src/model/library.ts';
import type { Resource } from '../../src/model/resource.ts';
import { waterHabits } from '../support/water-habits.ts';
import { ana } from '../support/water-people.ts';
import { waterUnit } from '../support/water-unit.ts';
import { aquifer, entryOf, later, putOf, withResource } from './changed-unit.ts';

test('all that is new is added as it is', () => {
  const library = { ...waterUnit, ...waterHabits };
  const plan = planMerge(emptyLibrary(), undefined, library);
  expect(applyPlan(plan)).toEqual({ add: library, put: {}, remove: {} });
  expect(summarise(plan).tables.resources).toMatchObject({ new: 4, same: 0 });
});

test('all that is here already is the same, and nothing is written', () => {
  const plan = planMerge(waterUnit, undefined, structuredClone(waterUnit));
  expect(applyPlan(plan)).toEqual({ add: {}, put: {}, remove: {} });
  expect(summarise(plan)).toMatchObject({ changes: 0, large: false, tables: { resources: { same: 4, differs: 0 } } });
});

test('without a base, a single value that differs stays mine until the teacher says otherwise', () => {
  const plan = planMerge(waterUnit, undefined, withResource({ name: 'Aquifers', dateChanged: later }));
  const entry = entryOf(plan);
  expect(entry.status).toBe('differs');
  expect(entry.fields).toEqual([
    {
      field: 'name',
      mine: 'The aquifer under our feet',
      theirs: 'Aquifers',
      changedBy: 'both',
      choices: ['mine', 'theirs'],
      choice: 'mine',
    },
  ]);
  expect(summarise(plan).changes).toBe(0);
  for (const field of entry.fields) field.choice = 'theirs';
  expect(putOf(plan)).toEqual({ ...aquifer, name: 'Aquifers', dateChanged: later });
});

test('lists and notes keep both sides', () => {
  const plan = planMerge(
    waterUnit,
    undefined,
    withResource({ keywords: ['water', 'rocks'], note: 'Needs a projector.' }),
  );
  expect(putOf(plan)).toMatchObject({
    keywords: ['water', 'geology', 'rocks'],
    note: 'Works without sound, too.\n\nNeeds a projector.',
  });
});

test('with a base, what only they changed is theirs, and what only I changed stays mine', () => {
  const plan = planMerge(
    withResource({ publisher: 'ORL' }),
    waterUnit,
    withResource({ name: 'Aquifers', keywords: ['water'] }),
  );
  expect(entryOf(plan).fields.map(({ field, changedBy, choice }) => ({ field, changedBy, choice }))).toEqual([
    { field: 'name', changedBy: 'theirs', choice: 'theirs' },
    { field: 'keywords', changedBy: 'theirs', choice: 'theirs' },
  ]);
  expect(putOf(plan)).toMatchObject({ name: 'Aquifers', keywords: ['water'], publisher: 'ORL' });
});

test('a field that theirs lacks says nothing; an empty one was cleared', () => {
  const { note: _, ...silent } = aquifer ?? ({} as Resource);
  const lacking = planMerge(waterUnit, waterUnit, { ...waterUnit, resources: [silent] });
  expect(entryOf(lacking).status).toBe('same');
  const cleared = planMerge(waterUnit, waterUnit, withResource({ note: '' }));
  expect(putOf(cleared)).toMatchObject({ note: '' });
});

test('a private note of mine is never written over unasked, and an empty one takes what a bundle carries', () => {
  const plan = planMerge(waterUnit, undefined, withResource({ privateNote: 'Another' }));
  expect(entryOf(plan).fields[0]).toMatchObject({ field: 'privateNote', choice: 'mine' });
  expect(applyPlan(plan).put).toEqual({});
  const taken = planMerge(withResource({ privateNote: '' }), undefined, waterUnit);
  expect(putOf(taken)).toMatchObject({ privateNote: 'Ask Leila whether her uncle would come.' });
});

test('what I put in the trash stays there when a bundle brings it, and comes back only when I say so', () => {
  const mine = withResource({ dateTrashed: later });
  const plan = planMerge(mine, undefined, withResource({ note: 'New words' }));
  const entry = entryOf(plan);
  expect(entry).toMatchObject({ status: 'trashed', take: false });
  expect(applyPlan(plan).put).toEqual({});
  entry.take = true;
  const back = putOf(plan);
  expect(back).not.toHaveProperty('dateTrashed');
  expect(back?.note).toContain('New words');
});

test('what I deleted for ever since the last time stays away, unless they changed it since', () => {
  const mine: Library = {
    ...waterUnit,
    resources: waterUnit.resources.slice(1),
    alignments: [],
    excerpts: [],
    feedback: [],
  };
  expect(entryOf(planMerge(mine, waterUnit, waterUnit))).toMatchObject({ status: 'removed', take: false });
  expect(entryOf(planMerge(mine, waterUnit, withResource({ note: 'Changed' })))).toMatchObject({
    status: 'new',
    take: true,
  });
});

test('a new resource that the teacher leaves out stays out with all that hangs on it', () => {
  const plan = planMerge(emptyLibrary(), undefined, waterUnit);
  entryOf(plan).take = false;
  const { add } = applyPlan(plan);
  expect(add.resources).toHaveLength(3);
  expect(JSON.stringify({ ...add, feedback: [] })).not.toContain(aquifer?.id);
  expect(add.excerpts?.every((row) => row.resource !== aquifer?.id)).toBe(true);
  expect(add.alignments).toHaveLength(2);
});

test('planning changes neither library, and an import that would write over much says so', () => {
  const before = structuredClone(waterUnit);
  const theirs: Library = {
    ...waterUnit,
    resources: waterUnit.resources.map((row) => ({ ...row, note: 'x' })),
    competencies: [],
    frameworks: [],
  };
  const small: Library = {
    ...emptyLibrary(),
    resources: waterUnit.resources,
    curators: [{ id: ana, name: 'Ana', curator: ana, dateSaved: later, dateChanged: later }],
  };
  expect(summarise(planMerge(small, undefined, theirs)).large).toBe(true);
  expect(summarise(planMerge(waterUnit, undefined, waterUnit)).large).toBe(false);
  expect(waterUnit).toEqual(before);
});
