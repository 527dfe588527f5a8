import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatten, mayMoveInto, positionBefore, siblings, toTree, withDescendants } from '../../src/model/nesting.ts';

const row = (id: string, parent?: string, position = 1) => ({
  id,
  position,
  ...(parent === undefined ? {} : { parent }),
});

describe('Collections inside collections', () => {
  it('stand in a tree in their order', () => {
    const tree = toTree([row('b', undefined, 2), row('a', undefined, 1), row('c', 'a')]);
    expect(flatten(tree).map((each) => each.id)).toEqual(['a', 'c', 'b']);
  });

  it('are all shown, whatever their parents say: missing, circular or their own', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const rows = fc.tuple(
      ...ids.map((id) =>
        fc.record({ id: fc.constant(id), position: fc.integer(), parent: fc.constantFrom(...ids, 'gone') }),
      ),
    );
    fc.assert(
      fc.property(rows, (all) => {
        const shown = flatten(toTree(all)).map((each) => each.id);
        expect(shown.toSorted()).toEqual(ids);
      }),
    );
  });

  it('are found with all that stands inside them, and a circle ends the search', () => {
    const rows = [row('a', 'c'), row('b', 'a'), row('c', 'b'), row('d')];
    expect(withDescendants(rows, 'a').map((each) => each.id)).toEqual(['a', 'b', 'c']);
    expect(mayMoveInto(rows, 'd', 'd')).toBe(false);
    expect(mayMoveInto(rows, 'd', 'a')).toBe(true);
    expect(mayMoveInto(rows, 'd', undefined)).toBe(true);
  });

  it('get a position before a sibling, or after the last', () => {
    const ordered = siblings([row('a', undefined, 1), row('b', undefined, 2)], undefined);
    expect(positionBefore(ordered, 'b')).toBe(1.5);
    expect(positionBefore(ordered, 'a')).toBe(0);
    expect(positionBefore(ordered, null)).toBe(3);
    expect(positionBefore([], null)).toBe(1);
  });
});
