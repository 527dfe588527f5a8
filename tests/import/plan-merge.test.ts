import { expect, test } from 'vitest';
import { applyPlan } from '../../src/import/apply.ts';
import type { Plan, PlanEntry } from '../../src/import/plan.ts';
import { planMerge } from '../../src/import/plan-merge.ts';
import { summarise } from '../../src/import/summary.ts';
import type { Collection } from '../../src/model/collection.ts';
import type { Id } from '../../src/model/identity.ts';
import { emptyLibrary, type Library } from '../../src/model/library.ts';
import type { Resource } from '../../src/model/resource.ts';
import { ana, fieldTrip, jonas, unit, waterUnit } from '../support/water-unit.ts';

const later = '2026-12-01T08:00:00.000Z';
const fresh = (number: number): Id => `urn:uuid:00000099-cccc-4ccc-8ccc-${String(number).padStart(12, '0')}`;

/** The sample unit with its first resource (and collection) changed. */
const withResource = (patch: Partial<Resource>): Library => ({
  ...waterUnit,
  resources: waterUnit.resources.map((row, index) => (index === 0 ? { ...row, ...patch } : row)),
});
const withUnit = (patch: Partial<Collection>): Library => ({
  ...waterUnit,
  collections: waterUnit.collections.map((row) => (row.id === unit ? { ...row, ...patch } : row)),
});

const [aquifer] = waterUnit.resources;
const entryOf = (plan: Plan, id = aquifer?.id): PlanEntry<'resources'> => {
  const entry = plan.entries.resources.find((one) => one.id === id);
  if (!entry) throw new Error('no such entry');
  return entry;
};
const putOf = (plan: Plan): Resource | undefined => applyPlan(plan).put.resources?.[0];

test('all that is new is added as it is', () => {
  const plan = planMerge(emptyLibrary(), undefined, waterUnit);
  expect(applyPlan(plan)).toEqual({ add: waterUnit, put: {} });
  expect(summarise(plan).tables.resources).toMatchObject({ new: 4, same: 0 });
});

test('all that is here already is the same, and nothing is written', () => {
  const plan = planMerge(waterUnit, undefined, structuredClone(waterUnit));
  expect(applyPlan(plan)).toEqual({ add: {}, put: {} });
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

test('resources with different ids meet by their link, and all that hangs on theirs hangs on mine', () => {
  const mine: Library = {
    ...emptyLibrary(),
    resources: [{ ...(aquifer as Resource), id: fresh(1), url: 'http://river.example.org/aquifer' }],
  };
  const plan = planMerge(mine, undefined, waterUnit);
  expect(entryOf(plan, fresh(1)).metBy).toBe('link');
  const { add } = applyPlan(plan);
  expect(add.resources).toHaveLength(3);
  expect(add.alignments?.filter((row) => row.target === fresh(1))).toHaveLength(3);
  expect(add.excerpts?.filter((row) => row.resource === fresh(1))).toHaveLength(3);
  expect(add.feedback?.filter((row) => row.target === fresh(1))).toHaveLength(2);
  const parts = add.collections?.flatMap((row) => row.parts) ?? [];
  expect(parts.filter((part) => part.kind === 'item' && part.resource === fresh(1))).toHaveLength(2);
  expect(JSON.stringify(add)).not.toContain(aquifer?.id);
});

test('two resources of a bundle with one link become one that says what both say', () => {
  const twin: Resource = { ...(aquifer as Resource), id: fresh(1), keywords: ['maps'], note: 'Twin' };
  const plan = planMerge(emptyLibrary(), undefined, { ...waterUnit, resources: [...waterUnit.resources, twin] });
  expect(summarise(plan).tables.resources).toMatchObject({ new: 4, duplicate: 1 });
  const { add } = applyPlan(plan);
  expect(add.resources?.[0]).toMatchObject({
    keywords: ['water', 'geology', 'maps'],
    note: 'Works without sound, too.\n\nTwin',
  });
});

test('one claim a curator, target and competency: the same claim with another id meets mine, and a colleague’s stands beside it', () => {
  const [first] = waterUnit.alignments;
  const theirs = [
    { ...first, id: fresh(1), why: 'And the springs.' },
    { ...first, id: fresh(2), curator: jonas },
  ] as Library['alignments'];
  const mine: Library = { ...waterUnit, alignments: waterUnit.alignments.slice(0, 1) };
  const { add, put } = applyPlan(planMerge(mine, undefined, { ...waterUnit, alignments: theirs }));
  expect(put.alignments).toMatchObject([{ id: first?.id, why: 'They name the layers.\n\nAnd the springs.' }]);
  expect(add.alignments).toMatchObject([{ id: fresh(2), curator: jonas }]);
});

test('a collection takes new entries where they stand in theirs, and keeps my own order', () => {
  const parts = waterUnit.collections.find((row) => row.id === unit)?.parts ?? [];
  const mineOnly = { kind: 'heading', id: fresh(1), name: 'Mine' } as const;
  const theirsOnly = { kind: 'heading', id: fresh(2), name: 'Theirs' } as const;
  const mine = withUnit({ parts: [...parts.slice(0, 2).toReversed(), ...parts.slice(2), mineOnly] });
  const theirs = withUnit({ parts: [...parts.slice(0, 3), theirsOnly, ...parts.slice(3)] });
  const names = (applyPlan(planMerge(mine, undefined, theirs)).put.collections?.[0]?.parts ?? []).map(
    (part) => part.id,
  );
  expect(names).toEqual(
    [parts[1], parts[0], parts[2], theirsOnly, parts[3], parts[4], mineOnly].map((part) => part?.id),
  );
});

test('with a base, an entry that one side took out stays out unless the other changed it', () => {
  const parts = waterUnit.collections.find((row) => row.id === unit)?.parts ?? [];
  const mine = withUnit({ parts: parts.slice(1) });
  const theirs = withUnit({ parts: parts.slice(0, 4) });
  const merged = applyPlan(planMerge(mine, waterUnit, theirs)).put.collections?.[0]?.parts;
  expect(merged?.map((part) => part.id)).toEqual(parts.slice(1, 4).map((part) => part.id));
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

test('no choice can put a collection inside itself', () => {
  const moved = (parents: Record<Id, Id>): Library => ({
    ...waterUnit,
    collections: waterUnit.collections.map(
      ({ parent: _, ...row }) => ({ ...row, ...(parents[row.id] ? { parent: parents[row.id] } : {}) }) as Collection,
    ),
  });
  const plan = planMerge(moved({ [unit]: fieldTrip }), moved({}), moved({ [fieldTrip]: unit }));
  const { put } = applyPlan(plan);
  expect(put.collections).toHaveLength(1);
  expect(put.collections?.[0]).not.toHaveProperty('parent');
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

const withMoment = (patch: object): Library => ({
  ...waterUnit,
  excerpts: waterUnit.excerpts.map((row, index) => (index === 0 ? { ...row, ...patch } : row)),
});

test('the times of a moment come from one side: mine where both trimmed it, theirs where only they did', () => {
  const theirs = withMoment({ start: 300, end: 320 });
  const both = planMerge(withMoment({ end: 290 }), waterUnit, theirs);
  expect(applyPlan(both).put.excerpts).toBeUndefined();
  for (const entry of both.entries.excerpts) for (const field of entry.fields) field.choice = 'theirs';
  expect(applyPlan(both).put.excerpts).toMatchObject([{ start: 300, end: 320 }]);
  expect(applyPlan(planMerge(waterUnit, waterUnit, theirs)).put.excerpts).toMatchObject([{ start: 300, end: 320 }]);
});

test('answers to the prompts of a moment keep both sides', () => {
  const theirs = withMoment({ analysis: { teacher: 'Says nothing.', evidence: 'Sketches.' } });
  const mine = withMoment({ analysis: { teacher: 'Waits.', next: 'Wait longer.' } });
  expect(applyPlan(planMerge(mine, undefined, theirs)).put.excerpts).toMatchObject([
    { analysis: { teacher: 'Waits.\n\nSays nothing.', evidence: 'Sketches.', next: 'Wait longer.' } },
  ]);
});

test('the pages of a text come with the text that they are pages of, and with no other', () => {
  const [mine] = waterUnit.savedTexts;
  if (!mine) throw new Error('the sample has a saved text');
  const library = (row: object): Library => ({ ...waterUnit, savedTexts: [{ ...mine, ...row }] });
  const { pages: _, ...bare } = mine;
  const another = planMerge(library({}), undefined, library({ text: 'Another text', pages: [0, 7] }));
  expect(applyPlan(another).put.savedTexts).toBeUndefined();
  for (const entry of another.entries.savedTexts) for (const field of entry.fields) field.choice = 'theirs';
  expect(applyPlan(another).put.savedTexts).toMatchObject([{ text: 'Another text', pages: [0, 7] }]);
  const added = planMerge({ ...waterUnit, savedTexts: [bare] }, undefined, library({}));
  expect(applyPlan(added).put.savedTexts).toMatchObject([{ pages: mine.pages }]);
});

test('a text without pages that is taken instead of mine leaves none of my pages behind', () => {
  const [mine] = waterUnit.savedTexts;
  if (!mine) throw new Error('the sample has a saved text');
  const { pages: _, ...bare } = mine;
  const plan = planMerge(waterUnit, undefined, { ...waterUnit, savedTexts: [{ ...bare, text: 'Another text' }] });
  for (const entry of plan.entries.savedTexts) for (const field of entry.fields) field.choice = 'theirs';
  const [row] = applyPlan(plan).put.savedTexts ?? [];
  expect(row?.text).toBe('Another text');
  expect(row).not.toHaveProperty('pages');
});

test('two transcripts of one video are never mixed', () => {
  const [mine] = waterUnit.transcripts;
  if (!mine) throw new Error('the sample has a transcript');
  const theirs = { ...waterUnit, transcripts: [{ ...mine, cues: [{ start: 3, text: 'Other words.' }] }] };
  const plan = planMerge(waterUnit, undefined, theirs);
  expect(plan.entries.transcripts[0]?.fields).toMatchObject([
    { field: 'cues', choices: ['mine', 'theirs'], choice: 'mine' },
  ]);
});

test('the same file on the same resource meets, whatever its id; what belongs to a resource left out stays out', () => {
  const renamed: Library = {
    ...waterUnit,
    attachments: waterUnit.attachments.map((row) => ({ ...row, id: fresh(1), name: 'Our board' })),
  };
  expect(planMerge(waterUnit, undefined, renamed).entries.attachments).toMatchObject([{ status: 'differs' }]);
  const plan = planMerge(emptyLibrary(), undefined, waterUnit);
  for (const entry of plan.entries.resources) entry.take = false;
  const { add } = applyPlan(plan);
  for (const table of ['attachments', 'transcripts', 'savedTexts', 'excerpts'] as const)
    expect(add[table]).toBeUndefined();
});

test('an answer that I shortened stays short when a colleague rewrote only another one', () => {
  const base = withMoment({ analysis: { teacher: 'Waits. Says nothing.', next: 'Wait.' } });
  const mine = withMoment({ analysis: { teacher: 'Waits.', next: 'Wait.' } });
  const theirs = withMoment({ analysis: { teacher: 'Waits. Says nothing.', next: 'Ask.' } });
  expect(applyPlan(planMerge(mine, base, theirs)).put.excerpts).toMatchObject([
    { analysis: { teacher: 'Waits.', next: 'Ask.' } },
  ]);
});

test('a note that I shortened and a colleague went on with stays short and goes on', () => {
  const note = (text: string) => withResource({ note: text });
  const plan = planMerge(
    note('Works without sound, too. Needs a projector.'),
    note('Works without sound, too. Bring a map. Needs a projector.'),
    note('Works without sound, too. Bring a map. Needs a projector. My class asked for more.'),
  );
  expect(putOf(plan)?.note).toBe('Works without sound, too. Needs a projector. My class asked for more.');
});

test('where both rewrote the same sentence of a note, both are kept, one under the other', () => {
  const note = (text: string) => withResource({ note: text });
  const plan = planMerge(note('Bring two maps.'), note('Bring a map.'), note('Bring the globe.'));
  expect(putOf(plan)?.note).toBe('Bring two maps.\n\nBring the globe.');
});
