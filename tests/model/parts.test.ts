import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Part } from '../../src/model/collection.ts';
import { moveParts } from '../../src/model/parts.ts';

const parts = (ids: string[]) => ids.map((id) => ({ kind: 'item' as const, id, resource: `r ${id}` }));

describe('The order of a collection', () => {
  it('moves entries together to stand before another one', () => {
    expect(moveParts(parts(['a', 'b', 'c', 'd']), ['d', 'b'], 'a').map((part) => part.id)).toEqual([
      'b',
      'd',
      'a',
      'c',
    ]);
    expect(moveParts(parts(['a', 'b', 'c']), ['a'], null).map((part) => part.id)).toEqual(['b', 'c', 'a']);
    expect(moveParts(parts(['a', 'b', 'c']), ['a', 'b'], 'b').map((part) => part.id)).toEqual(['a', 'b', 'c']);
  });

  it('loses and doubles nothing, whatever is moved where', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const moves = fc.array(
      fc.record({ moved: fc.subarray(ids), before: fc.option(fc.constantFrom(...ids, 'gone'), { nil: null }) }),
    );
    fc.assert(
      fc.property(moves, (all) => {
        const end = all.reduce<Part[]>((now, { moved, before }) => moveParts(now, moved, before), parts(ids));
        expect(end.map((part) => part.id).toSorted()).toEqual(ids);
      }),
    );
  });
});
