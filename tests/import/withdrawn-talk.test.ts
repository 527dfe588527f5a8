import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyPlan } from '../../src/import/apply.ts';
import { decided } from '../../src/import/decisions.ts';
import type { Plan } from '../../src/import/plan.ts';
import { planMerge } from '../../src/import/plan-merge.ts';
import { libraryAfter } from '../../src/import/plan-several.ts';
import type { Library } from '../../src/model/library.ts';
import { growth, LINEAR } from '../support/growth.ts';
import { stating } from '../support/taken-out.ts';
import { id, jonas } from '../support/water-people.ts';
import { waterUnit } from '../support/water-unit.ts';

const planWithdrawing = (mine: Library, base: Library, theirs: Library) =>
  planMerge(mine, base, theirs, stating(base, theirs, jonas));
const after = (mine: Library, plan: Plan) => libraryAfter(mine, applyPlan(plan));

/** The unit with so many comments, each of which answers the one before it. */
function withReplies(count: number): Library {
  const [first] = waterUnit.feedback;
  if (!first) throw new Error('the unit has no feedback');
  const { inReplyTo: _, question: __, ...words } = first;
  const replies = Array.from({ length: count }, (___, at) => ({
    ...words,
    id: id(70, at),
    ...(at > 0 ? { inReplyTo: id(70, at - 1) } : {}),
  }));
  return { ...waterUnit, feedback: replies };
}

const answered = (library: Library, at: number): Library => ({
  ...library,
  feedback: library.feedback.map((row) => (row.id === id(70, at) ? { ...row, text: 'mine now' } : row)),
});

test('a long talk that was taken out there stays up to the last words that were changed here, and what comes after them goes', () => {
  const any = fc.integer({ min: 1, max: 60 }).chain((count) => fc.tuple(fc.constant(count), fc.nat(count - 1)));
  fc.assert(
    fc.property(any, ([count, at]) => {
      const base = withReplies(count);
      const mine = answered(base, at);
      const result = after(mine, planWithdrawing(mine, base, { ...base, feedback: [] }));
      expect(result.feedback).toEqual(mine.feedback.slice(0, at + 1));
    }),
  );
});

test('a long talk that was taken out there stays up to the words that the teacher keeps', () => {
  const base = withReplies(5);
  const plan = planWithdrawing(base, base, { ...base, feedback: [] });
  const kept = decided(plan, [{ table: 'feedback', id: id(70, 2), take: false, choices: {} }]);
  expect(after(base, kept).feedback).toEqual(base.feedback.slice(0, 3));
});

test('a talk that was taken out there takes four times as long to judge where it is four times as long: 10,000 replies', async () => {
  const judge = async (times: number) => {
    const base = withReplies(2_500 * times);
    const mine = answered(base, base.feedback.length - 1);
    expect(applyPlan(planWithdrawing(mine, base, { ...base, feedback: [] })).remove).toEqual({});
  };
  expect(await growth(judge)).toBeLessThan(LINEAR);
});
