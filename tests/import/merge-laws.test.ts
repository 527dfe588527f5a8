import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyPlan } from '../../src/import/apply.ts';
import { planMerge } from '../../src/import/plan-merge.ts';
import { libraryAfter } from '../../src/import/plan-several.ts';
import { type Library, tableNames } from '../../src/model/library.ts';
import { anyLibrary } from '../support/arbitrary-library.ts';
import { anyEdits, edited } from '../support/teachers-edits.ts';

/** The library after a bundle came in, with the choices that the plan proposes. */
const merged = (mine: Library, base: Library, theirs: Library): Library =>
  libraryAfter(mine, applyPlan(planMerge(mine, base, theirs)));

/** What a library says, without when it was said. */
const saidIn = (library: Library) =>
  Object.fromEntries(
    tableNames.map((table) => [
      table,
      library[table].map(({ dateChanged: _, ...row }) => row).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    ]),
  );

test('an answer that is brought in twice changes nothing the second time', () => {
  fc.assert(
    fc.property(anyLibrary, anyEdits, anyEdits, (base, mine, theirs) => {
      const answer = edited(base, theirs);
      const once = merged(edited(base, mine), base, answer);
      expect(applyPlan(planMerge(once, answer, answer))).toEqual({ add: {}, put: {}, remove: {} });
    }),
    { numRuns: 100 },
  );
});

test('an answer in which nothing was changed changes nothing, whatever I did meanwhile', () => {
  fc.assert(
    fc.property(anyLibrary, anyEdits, (base, edits) => {
      const mine = edited(base, edits);
      expect(applyPlan(planMerge(mine, base, base))).toEqual({ add: {}, put: {}, remove: {} });
    }),
    { numRuns: 100 },
  );
});

test('where I changed nothing, the answer is taken as it is', () => {
  fc.assert(
    fc.property(anyLibrary, anyEdits, (base, edits) => {
      const answer = edited(base, edits);
      expect(saidIn(merged(base, base, answer))).toEqual(saidIn(answer));
    }),
    { numRuns: 100 },
  );
});

test('two colleagues who changed different fields may answer in any order', () => {
  fc.assert(
    fc.property(anyLibrary, anyEdits, anyEdits, anyEdits, (base, mine, first, second) => {
      const touched = new Set([...mine, ...first].map(({ place }) => place));
      const elsewhere = second.filter(({ place }) => !touched.has(place));
      const apart = first.filter(({ place }) => !mine.some((edit) => edit.place === place));
      const [here, one, other] = [edited(base, mine), edited(base, apart), edited(base, elsewhere)];
      expect(saidIn(merged(merged(here, base, one), base, other))).toEqual(
        saidIn(merged(merged(here, base, other), base, one)),
      );
    }),
    { numRuns: 100 },
  );
});

test('no edit is lost: what one side wrote stands, or the teacher is asked', () => {
  fc.assert(
    fc.property(anyLibrary, anyEdits, anyEdits, (base, mine, theirs) => {
      const [here, answer] = [edited(base, mine), edited(base, theirs)];
      const plan = planMerge(here, base, answer);
      const after = merged(here, base, answer);
      for (const { place, isIn, wrote } of [...mine, ...theirs]) {
        // An edit that was written over by a later one of the same hand is not lost.
        if (!wrote(here) && !wrote(answer)) continue;
        const isAsked = plan.entries.resources
          .flatMap(({ id, fields }) => fields.map(({ field }) => `${id} ${field}`))
          .concat(plan.entries.collections.flatMap(({ id, fields }) => fields.map(({ field }) => `${id} ${field}`)))
          .includes(place);
        expect(isIn(after) || isAsked).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});
