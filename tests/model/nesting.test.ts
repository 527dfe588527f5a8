import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  branchOf,
  byParent,
  flatten,
  mayMoveInto,
  positionBefore,
  roomBefore,
  siblings,
  toTree,
  withDescendants,
} from '../../src/model/nesting.ts';

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

  it('keep the order that they were given, however often something is put into the same place', () => {
    const rows = [row('first', undefined, 1), row('last', undefined, 2)];
    const put = ['first'];
    for (let time = 0; time < 200; time++) {
      const { position, others } = roomBefore(siblings(rows, undefined), 'last');
      for (const each of rows) each.position = others.get(each.id) ?? each.position;
      rows.push(row(`put ${time}`, undefined, position));
      put.push(`put ${time}`);
    }
    expect(siblings(rows, undefined).map(({ id }) => id)).toEqual([...put, 'last']);
  });
});

describe('A branch', () => {
  it('holds a row and all under it, from top to bottom in their order', () => {
    const rows = [row('c', 'a', 2), row('b', 'a', 1), row('d', 'b'), row('a'), row('e')];
    expect(branchOf(row('a'), byParent(rows)).map(({ id }) => id)).toEqual(['a', 'b', 'd', 'c']);
  });

  it('ends, however deep others nest theirs, and in a circle', () => {
    const deep = Array.from({ length: 50_000 }, (_, at) => row(`${at}`, at === 0 ? undefined : `${at - 1}`));
    expect(branchOf(row('0'), byParent(deep))).toHaveLength(50_000);
    const circle = [row('a', 'b'), row('b', 'a')];
    expect(branchOf(circle[0] as never, byParent(circle)).map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
