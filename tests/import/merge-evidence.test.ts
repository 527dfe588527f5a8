import { expect, test } from 'vitest';
import { applyPlan } from '../../src/import/apply.ts';
import { planMerge } from '../../src/import/plan-merge.ts';
import type { Library } from '../../src/model/library.ts';
import { waterUnit } from '../support/water-unit.ts';
import { withMoment } from './changed-unit.ts';

test('the times of a moment come from one side: mine where both trimmed it, theirs where only they did', () => {
  const theirs = withMoment({ start: 300, end: 320 });
  const both = planMerge(withMoment({ end: 290 }), waterUnit, theirs);
  expect(applyPlan(both).put.excerpts).toBeUndefined();
  for (const entry of both.entries.excerpts) for (const field of entry.fields) field.choice = 'theirs';
  expect(applyPlan(both).put.excerpts).toMatchObject([{ start: 300, end: 320 }]);
  expect(applyPlan(planMerge(waterUnit, waterUnit, theirs)).put.excerpts).toMatchObject([{ start: 300, end: 320 }]);
});

test('a moment whose end was taken away there runs to the end of the video here too, unless I trimmed it meanwhile', () => {
  const theirs = withMoment({ end: undefined });
  for (const row of theirs.excerpts) if ('end' in row && row.end === undefined) delete row.end;
  const [row] = applyPlan(planMerge(waterUnit, waterUnit, theirs)).put.excerpts ?? [];
  expect(row).toMatchObject({ start: 252 });
  expect(row).not.toHaveProperty('end');
  expect(applyPlan(planMerge(withMoment({ end: 290 }), waterUnit, theirs)).put.excerpts).toBeUndefined();
  expect(applyPlan(planMerge(theirs, waterUnit, waterUnit)).put.excerpts).toBeUndefined();
  expect(applyPlan(planMerge(waterUnit, undefined, theirs)).put.excerpts).toBeUndefined();
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

test('an answer that I shortened stays short when a colleague rewrote only another one', () => {
  const base = withMoment({ analysis: { teacher: 'Waits. Says nothing.', next: 'Wait.' } });
  const mine = withMoment({ analysis: { teacher: 'Waits.', next: 'Wait.' } });
  const theirs = withMoment({ analysis: { teacher: 'Waits. Says nothing.', next: 'Ask.' } });
  expect(applyPlan(planMerge(mine, base, theirs)).put.excerpts).toMatchObject([
    { analysis: { teacher: 'Waits.', next: 'Ask.' } },
  ]);
});
