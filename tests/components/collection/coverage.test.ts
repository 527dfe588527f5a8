import { expect, test } from 'vitest';
import { coverageOf } from '../../../src/components/collection/coverage.ts';
import { hewlettCompetencies } from '../../../src/model/hewlett.ts';

const byId = new Map(hewlettCompetencies.map((competency) => [competency.id, competency]));
const named = (code: string) => hewlettCompetencies.find((competency) => competency.code === code)?.id ?? '';
const thinking = named('CRITICAL-THINKING');

test('each resource counts once for a competency, at its strongest', () => {
  const coverage = coverageOf(
    [
      [
        { competency: thinking, strength: 1 },
        { competency: thinking, strength: 3 },
      ],
      [{ competency: thinking, strength: 2 }],
    ],
    byId,
  );
  expect(coverage.get(thinking)).toEqual([3, 2]);
});

test('a claim on a sub-statement counts for the competency over it', () => {
  const coverage = coverageOf([[{ competency: named('CRITICAL-THINKING.3'), strength: 2 }]], byId);
  expect([...coverage]).toEqual([[thinking, [2]]]);
});

test('a claim without a strength touches on its competency', () => {
  expect(coverageOf([[{ competency: thinking }]], byId).get(thinking)).toEqual([1]);
});
