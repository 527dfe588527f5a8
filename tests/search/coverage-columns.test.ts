import { describe, expect, test } from 'vitest';
import { selfAndAbove } from '../../src/model/competency-tree.ts';
import { hewlettCompetencies, hewlettFramework } from '../../src/model/hewlett.ts';
import { columnsOf } from '../../src/search/coverage-columns.ts';
import { coded } from './a-map.ts';

describe('the columns', () => {
  test('are the competencies of the first level, with the sub-statements of those that were unfolded', () => {
    const unfolded = columnsOf(hewlettCompetencies, hewlettFramework.id, new Set([coded('CRITICAL-THINKING')]));
    const below = hewlettCompetencies.filter(({ parent }) => parent === coded('CRITICAL-THINKING'));
    const closed = columnsOf(hewlettCompetencies, hewlettFramework.id);
    expect(unfolded).toHaveLength(closed.length + below.length);
    expect(unfolded.filter(({ depth }) => depth === 1).map(({ competency }) => competency.id)).toEqual(
      below.toSorted((a, b) => a.position - b.position).map(({ id }) => id),
    );
  });

  test('are those of one framework alone', () => {
    expect(columnsOf(hewlettCompetencies, 'urn:uuid:00000000-0000-4000-8000-000000000001')).toEqual([]);
  });

  test('end where competencies of a foreign file stand in a circle', () => {
    const circle = new Map([
      ['a', { parent: 'b' }],
      ['b', { parent: 'a' }],
    ]);
    expect(selfAndAbove(circle, 'a')).toEqual(['a', 'b']);
  });
});
