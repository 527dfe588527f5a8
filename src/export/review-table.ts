import { criteria, type Review } from '../model/review.ts';
import { say } from '../words/say.ts';
import { rowOf, type Table } from './coverage-table.ts';
import type { Known } from './known.ts';
import { plainLine } from './plain-text.ts';

/** A peer's checklist in words: whose and of which day, and what was judged of each point. */
export interface JudgedPoints {
  signed: string;
  points: { name: string; verdict: string; note: string }[];
}

/** What colleagues judged of a collection, the oldest first. */
export const judgedOf = (reviews: readonly Review[], { curators }: Known): JudgedPoints[] =>
  reviews.map((review) => ({
    signed: say('feedback.signed', {
      name: say('feedback.reviewBy', { name: plainLine(curators.get(review.curator) ?? '') || say('common.nameless') }),
      date: review.dateChanged.slice(0, 10),
    }),
    points: criteria.flatMap((criterion) => {
      const { verdict, note = '' } = review.criteria[criterion] ?? {};
      if (verdict === undefined && note === '') return [];
      const name = say(`feedback.criterion_${criterion}`);
      return [{ name, verdict: verdict ? say(`feedback.verdict_${verdict}`) : '', note: plainLine(note) }];
    }),
  }));

/** The checklist as a table of a document: readers of documents pass tables over, so that no other text of the collection is mistaken for it. */
export const reviewTable = ({ signed, points }: JudgedPoints): Table => ({
  type: 'table',
  children: [rowOf([signed, '', '']), ...points.map(({ name, verdict, note }) => rowOf([name, verdict, note]))],
});
