import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyPlan } from '../../src/import/apply.ts';
import { decided } from '../../src/import/decisions.ts';
import type { Plan, PlanEntry } from '../../src/import/plan.ts';
import { planMerge } from '../../src/import/plan-merge.ts';
import { libraryAfter } from '../../src/import/plan-several.ts';
import type { Id } from '../../src/model/identity.ts';
import { type Library, tableNames } from '../../src/model/library.ts';
import { anyLibrary } from '../support/arbitrary-library.ts';
import { growth, LINEAR } from '../support/growth.ts';
import { dangling, TAKEN_OUT, takenOut } from '../support/taken-out.ts';
import { ana, id, jonas } from '../support/water-people.ts';
import { waterUnit } from '../support/water-unit.ts';

const [shown, seconded] = [id(6, 1), id(6, 3)];
const quote = id(5, 2);
const without = (...ids: Id[]) => takenOut(waterUnit, new Set(ids));
const withdrawnIn = (plan: Plan): PlanEntry[] =>
  tableNames.flatMap((table) => (plan.entries[table] as PlanEntry[]).filter(({ status }) => status === 'withdrawn'));
const after = (mine: Library, plan: Plan) => libraryAfter(mine, applyPlan(plan));
const has = (library: Library, one: Id) => tableNames.some((table) => library[table].some((row) => row.id === one));

describe('what a colleague took out since a unit last travelled', () => {
  test('goes here too where nobody changed it', () => {
    const plan = planMerge(waterUnit, waterUnit, without(seconded));
    expect(withdrawnIn(plan)).toMatchObject([{ id: seconded, take: true }]);
    expect(applyPlan(plan)).toEqual({ add: {}, put: {}, remove: { alignments: [seconded] } });
  });

  test('stays where the teacher says so, with the quote that it shows', () => {
    const plan = planMerge(waterUnit, waterUnit, without(shown, quote));
    const keep = [{ table: 'alignments', id: shown, take: false, choices: {} } as const];
    expect(has(after(waterUnit, plan), quote)).toBe(false);
    const kept = after(waterUnit, decided(plan, keep));
    expect(has(kept, shown)).toBe(true);
    expect(has(kept, quote)).toBe(true);
    expect(dangling(kept)).toEqual([]);
  });

  test('stays where it was changed here, and that is no choice', () => {
    const mine = {
      ...waterUnit,
      alignments: waterUnit.alignments.map((row) => (row.id === shown ? { ...row, why: 'They draw them.' } : row)),
    };
    const plan = planMerge(mine, waterUnit, without(shown));
    expect(withdrawnIn(plan)).toMatchObject([{ id: shown, take: false, inUse: true }]);
    const decision = { table: 'alignments', id: shown, take: true, choices: {} } as const;
    expect(has(after(mine, decided(plan, [decision])), shown)).toBe(true);
  });

  test('stays where somebody has built on it here: a quote that a new claim shows', () => {
    const claim = {
      ...waterUnit.alignments[1],
      id: id(6, 77),
      curator: ana,
      target: quote,
    } as Library['alignments'][0];
    const mine = { ...waterUnit, alignments: [...waterUnit.alignments, claim] };
    const plan = planMerge(mine, waterUnit, without(quote));
    expect(withdrawnIn(plan).find((entry) => entry.id === quote)).toMatchObject({ take: false, inUse: true });
    expect(dangling(after(mine, plan))).toEqual([]);
  });

  test('is nothing of which the bundle says nothing: another’s claims in an answer, and what it has no ground of', () => {
    const answer = takenOut(waterUnit, new Set([shown, seconded]));
    const claims = (plan: Plan) => withdrawnIn(plan).map((entry) => entry.id);
    expect(claims(planMerge(waterUnit, waterUnit, answer, { answersOf: jonas }))).toEqual([seconded]);
    const elsewhere = {
      ...answer,
      resources: [],
      excerpts: [],
      collections: [],
      alignments: [],
      feedback: [],
      uses: [],
    };
    expect(claims(planMerge(waterUnit, waterUnit, { ...elsewhere, reviews: [] }))).toEqual([]);
  });
});

const anyTaking = anyLibrary.chain((base) => {
  const all = TAKEN_OUT.flatMap((table) => base[table].map((row) => row.id));
  return fc.record({
    base: fc.constant(base),
    gone: fc.subarray(all).map((ids) => new Set(ids)),
    edited: fc.subarray(all).map((ids) => new Set(ids)),
  });
});

/** The library of a teacher who wrote more into these. */
const writtenInto = (library: Library, ids: ReadonlySet<Id>): Library => ({
  ...library,
  excerpts: library.excerpts.map((row) => (ids.has(row.id) ? { ...row, note: 'mine now' } : row)),
  alignments: library.alignments.map((row) => (ids.has(row.id) ? { ...row, why: 'mine now' } : row)),
  feedback: library.feedback.map((row) => (ids.has(row.id) ? { ...row, text: 'mine now' } : row)),
  reviews: library.reviews.map((row) =>
    ids.has(row.id) ? { ...row, criteria: { tasks: { note: 'mine now' } } } : row,
  ),
  uses: library.uses.map((row) => (ids.has(row.id) ? { ...row, happened: 'mine now' } : row)),
});

test('nothing that was written here goes with what was taken out there, and nothing is left pointing to what went', () => {
  fc.assert(
    fc.property(anyTaking, ({ base, gone, edited }) => {
      const mine = writtenInto(base, edited);
      const result = after(mine, planMerge(mine, base, takenOut(base, gone)));
      for (const one of edited) expect(has(result, one)).toBe(true);
      expect(dangling(result)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('where nothing was written here, all that was taken out goes, but for words that others have answered or a round asked for', () => {
  fc.assert(
    fc.property(anyTaking, ({ base, gone }) => {
      const feedback = base.feedback.map(({ inReplyTo: _, question: __, ...words }) => words);
      const quiet = { ...base, feedback };
      const result = after(quiet, planMerge(quiet, quiet, takenOut(quiet, gone)));
      for (const one of gone) expect(has(result, one)).toBe(false);
    }),
    { numRuns: 100 },
  );
});

test('what was taken out comes in once: opened again, the same bundle changes nothing', () => {
  fc.assert(
    fc.property(anyTaking, ({ base, gone, edited }) => {
      const [mine, answer] = [writtenInto(base, edited), takenOut(base, gone)];
      const once = after(mine, planMerge(mine, base, answer));
      expect(applyPlan(planMerge(once, answer, answer))).toEqual({ add: {}, put: {}, remove: {} });
    }),
    { numRuns: 100 },
  );
});

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

describe('a long talk that was taken out there', () => {
  test('stays up to the last words that were changed here, and what comes after them goes', () => {
    const any = fc.integer({ min: 1, max: 60 }).chain((count) => fc.tuple(fc.constant(count), fc.nat(count - 1)));
    fc.assert(
      fc.property(any, ([count, at]) => {
        const base = withReplies(count);
        const mine = answered(base, at);
        const result = after(mine, planMerge(mine, base, { ...base, feedback: [] }));
        expect(result.feedback).toEqual(mine.feedback.slice(0, at + 1));
      }),
    );
  });

  test('stays up to the words that the teacher keeps', () => {
    const base = withReplies(5);
    const plan = planMerge(base, base, { ...base, feedback: [] });
    const kept = decided(plan, [{ table: 'feedback', id: id(70, 2), take: false, choices: {} }]);
    expect(after(base, kept).feedback).toEqual(base.feedback.slice(0, 3));
  });

  test('takes four times as long to judge where it is four times as long: 10,000 replies', async () => {
    const judge = async (times: number) => {
      const base = withReplies(2_500 * times);
      const mine = answered(base, base.feedback.length - 1);
      expect(applyPlan(planMerge(mine, base, { ...base, feedback: [] })).remove).toEqual({});
    };
    expect(await growth(judge)).toBeLessThan(LINEAR);
  });
});
