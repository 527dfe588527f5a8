import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyPlan } from '../../src/import/apply.ts';
import { decided } from '../../src/import/decisions.ts';
import type { Plan, PlanEntry } from '../../src/import/plan.ts';
import { planMerge } from '../../src/import/plan-merge.ts';
import { libraryAfter } from '../../src/import/plan-several.ts';
import type { Id } from '../../src/model/identity.ts';
import { type Library, tableNames } from '../../src/model/library.ts';
import { HANGING } from '../../src/model/travelled.ts';
import { anyLibrary } from '../support/arbitrary-library.ts';
import { dangling, saidBy, stating, takenOut } from '../support/taken-out.ts';
import { ana, fieldTrip, id, jonas } from '../support/water-people.ts';
import { waterUnit } from '../support/water-unit.ts';

const [shown, seconded] = [id(6, 1), id(6, 3)];
const quote = id(5, 2);
const without = (...ids: Id[]) => takenOut(waterUnit, new Set(ids));
const withdrawnIn = (plan: Plan): PlanEntry[] =>
  tableNames.flatMap((table) => (plan.entries[table] as PlanEntry[]).filter(({ status }) => status === 'withdrawn'));
const planWithdrawing = (mine: Library, base: Library, theirs: Library, sender?: Id) =>
  planMerge(mine, base, theirs, stating(base, theirs, sender));
const after = (mine: Library, plan: Plan) => libraryAfter(mine, applyPlan(plan));
const has = (library: Library, one: Id) => tableNames.some((table) => library[table].some((row) => row.id === one));

describe('what a colleague took out since a unit last travelled', () => {
  test('goes here too where nobody changed it', () => {
    const plan = planWithdrawing(waterUnit, waterUnit, without(seconded), jonas);
    expect(withdrawnIn(plan)).toMatchObject([{ id: seconded, take: true }]);
    expect(applyPlan(plan)).toEqual({ add: {}, put: {}, remove: { alignments: [seconded] } });
  });

  test('stays where the teacher says so, with the quote that it shows', () => {
    const plan = planWithdrawing(waterUnit, waterUnit, without(shown, quote), ana);
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
    const plan = planWithdrawing(mine, waterUnit, without(shown), ana);
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
    const plan = planWithdrawing(mine, waterUnit, without(quote), ana);
    expect(withdrawnIn(plan).find((entry) => entry.id === quote)).toMatchObject({ take: false, inUse: true });
    expect(dangling(after(mine, plan))).toEqual([]);
  });

  test('stays, and is asked, where it is somebody else’s than the sender’s', () => {
    const plan = planWithdrawing(waterUnit, waterUnit, without(seconded), ana);
    expect(withdrawnIn(plan)).toMatchObject([{ id: seconded, take: false }]);
    expect(withdrawnIn(plan)[0]).not.toHaveProperty('inUse');
    const asked = decided(plan, [{ table: 'alignments', id: seconded, take: true, choices: {} }]);
    expect(has(after(waterUnit, asked), seconded)).toBe(false);
  });

  test('stays where the teacher has answered it, though that is not yet decided', () => {
    const plan = planWithdrawing(waterUnit, waterUnit, without(id(7, 2)), ana);
    expect(withdrawnIn(plan)).toMatchObject([{ id: id(7, 2), take: false, inUse: true }]);
  });

  test('is nothing of which the bundle says nothing: it may have been left out before the bundle left', () => {
    const theirs = without(shown, quote);
    const plan = planMerge(waterUnit, waterUnit, theirs, { sender: ana });
    expect(withdrawnIn(plan)).toEqual([]);
    expect(applyPlan(plan)).toEqual({ add: {}, put: {}, remove: {} });
  });

  test('leaves a claim the quote that it shows and a collection the entry that was left out before the bundle left', () => {
    const theirs = without(quote);
    const [resource] = waterUnit.resources;
    const shorter = {
      ...theirs,
      collections: theirs.collections.map((row) => ({
        ...row,
        parts: row.parts.filter((part) => part.kind === 'heading' || part.resource !== resource?.id),
      })),
    };
    expect(shorter).not.toEqual(theirs);
    const plan = planMerge(waterUnit, waterUnit, shorter, { sender: ana });
    expect(applyPlan(plan)).toEqual({ add: {}, put: {}, remove: {} });
  });

  test('is another’s own affair in an answer: only what the answerer said is taken back by it', () => {
    const theirs = without(shown, seconded);
    const scope = { ...stating(waterUnit, theirs, jonas), answersOf: jonas };
    expect(withdrawnIn(planMerge(waterUnit, waterUnit, theirs, scope)).map((entry) => entry.id)).toEqual([seconded]);
  });
});

describe('a collection inside the unit that was taken out there', () => {
  const theirs = { ...waterUnit, collections: waterUnit.collections.filter((row) => row.id !== fieldTrip) };
  const scope = { sender: ana, date: '2026-11-24T10:00:00.000Z', withdrawn: new Set([fieldTrip]) };
  const quiet = (library: Library): Library => ({ ...library, reviews: [], requests: [], feedback: [] });
  const tripAfter = (mine: Library, plan: Plan) => after(mine, plan).collections.find((row) => row.id === fieldTrip);

  test('goes to the trash here, and none of its resources does', () => {
    const mine = quiet(waterUnit);
    const plan = planMerge(mine, mine, quiet(theirs), scope);
    expect(withdrawnIn(plan)).toMatchObject([{ id: fieldTrip, take: true }]);
    expect(tripAfter(mine, plan)).toMatchObject({ dateTrashed: scope.date });
    expect(after(mine, plan).resources).toEqual(mine.resources);
    const again = after(mine, plan);
    expect(applyPlan(planMerge(again, mine, quiet(theirs), scope))).toEqual({ add: {}, put: {}, remove: {} });
  });

  test('stays where the teacher has put something into it, or a collection inside it', () => {
    const mine = quiet(waterUnit);
    const [trip] = mine.collections.filter((row) => row.id === fieldTrip);
    if (!trip) throw new Error('the unit has no field trip');
    const inside = { ...trip, id: id(9, 77), parent: fieldTrip, curator: jonas, parts: [] };
    const changed = { ...trip, name: 'My trip' };
    for (const one of [
      { ...mine, collections: [...mine.collections, inside] },
      { ...mine, collections: mine.collections.map((row) => (row.id === fieldTrip ? changed : row)) },
    ]) {
      const plan = planMerge(one, mine, quiet(theirs), scope);
      expect(withdrawnIn(plan)).toMatchObject([{ id: fieldTrip, take: false, inUse: true }]);
      expect(tripAfter(one, plan)?.dateTrashed).toBeUndefined();
    }
  });

  test('is asked about where it is not the sender’s own', () => {
    const mine = quiet(waterUnit);
    const plan = planMerge(mine, mine, quiet(theirs), { ...scope, sender: jonas });
    expect(withdrawnIn(plan)).toMatchObject([{ id: fieldTrip, take: false }]);
    expect(tripAfter(mine, plan)?.dateTrashed).toBeUndefined();
  });
});

const anyTaking = anyLibrary.chain((base) => {
  const all = HANGING.flatMap((table) => base[table].map((row) => row.id));
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
      const result = after(mine, planWithdrawing(mine, base, takenOut(base, gone), jonas));
      for (const one of edited) expect(has(result, one)).toBe(true);
      expect(dangling(result)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('where nothing was written here, all that its author took out goes', () => {
  fc.assert(
    fc.property(anyTaking, ({ base, gone }) => {
      const feedback = base.feedback.map(({ inReplyTo: _, ...words }) => words);
      const quiet = saidBy({ ...base, feedback }, jonas);
      const result = after(quiet, planWithdrawing(quiet, quiet, takenOut(quiet, gone), jonas));
      for (const one of gone) expect(has(result, one)).toBe(false);
    }),
    { numRuns: 100 },
  );
});

test('what was taken out comes in once: opened again, the same bundle changes nothing', () => {
  fc.assert(
    fc.property(anyTaking, ({ base, gone, edited }) => {
      const [mine, answer] = [writtenInto(base, edited), takenOut(base, gone)];
      const once = after(mine, planWithdrawing(mine, base, answer, jonas));
      expect(applyPlan(planMerge(once, answer, answer))).toEqual({ add: {}, put: {}, remove: {} });
    }),
    { numRuns: 100 },
  );
});
