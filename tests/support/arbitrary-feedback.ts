import * as fc from 'fast-check';
import { MOST_QUESTIONS } from '../../src/model/feedback-request.ts';
import { criteria, type Review, verdicts } from '../../src/model/review.ts';
import { anyText } from './arbitrary-text.ts';
import { idOf, oneOf, optional, said } from './arbitrary-values.ts';

export const requestFields = (collections: number) => (number: number) =>
  fc.record({
    collection: oneOf(6, collections),
    questions: fc
      .tuple(...Array.from({ length: MOST_QUESTIONS }, () => anyText))
      .map((texts) => texts.map((text, at) => ({ id: idOf(11, number * MOST_QUESTIONS + at), text }))),
  });

const judgement = fc.record({ verdict: optional(fc.constantFrom(...verdicts)), note: optional(anyText) }).map(said);

export const reviewFields = (collections: number) => () =>
  fc.record({
    collection: oneOf(6, collections),
    criteria: fc.record(Object.fromEntries(criteria.map((criterion) => [criterion, optional(judgement)]))).map(said),
  });

/** One checklist a curator on the same collection, as everywhere. */
export const onePerReader = (reviews: Review[]) => [
  ...new Map(reviews.map((row) => [`${row.curator} ${row.collection}`, row])).values(),
];
