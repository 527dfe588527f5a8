import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { byScore } from '../../../src/search/columns/by-score.ts';

const anyScores = fc.oneof(
  fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 200 }),
  fc.array(fc.integer({ min: 1, max: 90_000_000 }), { maxLength: 60 }),
);

it('stands the best hits first, and leaves equal ones in the order in which they came', () => {
  fc.assert(
    fc.property(anyScores, fc.boolean(), (tenThousandths, falling) => {
      const scores = Float32Array.from(tenThousandths, (score) => score / 10_000);
      const came = Uint32Array.from(scores.keys());
      if (falling) came.reverse();
      const before = came.slice();
      const fine = (row: number) => Math.round((scores[row] ?? 0) / 1e-4);
      const expected = Array.from(came).sort((a, b) => fine(b) - fine(a));
      expect(Array.from(byScore(came, scores))).toEqual(expected);
      expect(came).toEqual(before);
    }),
  );
});
