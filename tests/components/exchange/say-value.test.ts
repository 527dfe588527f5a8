import { expect, test } from 'vitest';
import { type Names, sayTitle, sayValue } from '../../../src/components/exchange/say-value.ts';
import { outlineOf } from '../../../src/import/outline.ts';
import { planMerge } from '../../../src/import/plan-merge.ts';
import { ana, jonas } from '../../support/water-people.ts';
import { waterUnit } from '../../support/water-unit.ts';

const names: Names = {
  resources: new Map(),
  collections: new Map(),
  competencies: new Map(),
  curators: new Map([
    [ana, 'Ana Ruiz'],
    [jonas, 'Jonas Weber'],
  ]),
};

test('people, questions, checklists and kinds of comment are said in words, never by their ids', () => {
  expect(sayValue('seconds', [jonas, ana], names)).toBe('Jonas Weber and Ana Ruiz');
  const questions = [
    { id: ana, text: 'Where would they get stuck?' },
    { id: jonas, text: 'What is missing?' },
  ];
  expect(sayValue('questions', questions, names)).toBe('Where would they get stuck?\nWhat is missing?');
  const judged = { access: { verdict: 'notYet', note: 'No captions.' }, purpose: { verdict: 'yes' }, tasks: {} };
  expect(sayValue('criteria', judged, names)).toBe('Purpose: Yes\nAccess: Not yet · No captions.');
  expect(sayValue('protocol', 'warm', names)).toBe('Warm');
});

test('a request and a review have a name where they differ', () => {
  const [request, review] = [waterUnit.requests[0], waterUnit.reviews[0]];
  const words = request?.questions[0]?.text ?? '';
  expect(sayTitle('requests', { words, curator: ana }, names)).toBe(words);
  expect(sayTitle('reviews', { curator: review?.curator ?? ana }, names)).toMatch(/^Review by (Ana Ruiz|Jonas Weber)$/);
});

test('a checklist and questions on what is here already are counted beside it', () => {
  const mine = { ...waterUnit, requests: [], reviews: [] };
  const { beside } = outlineOf(planMerge(mine, undefined, waterUnit), mine);
  expect(beside).toBe(waterUnit.requests.length + waterUnit.reviews.length);
});
