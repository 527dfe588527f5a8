// @vitest-environment jsdom
import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useSlots } from '../../../src/components/library/list/use-slots.ts';

interface InSight {
  ids: string[];
  held?: string;
}

function aWindow(first: InSight) {
  const { result, rerender } = renderHook(({ ids, held }: InSight) => useSlots(ids, held), { initialProps: first });
  return {
    slotsOf: (...ids: string[]) => ids.map((id) => result.current.get(id)),
    show: (next: InSight) => rerender(next),
  };
}

it('leaves a row that stays in sight where it is, and gives the place of one that went to one that came', () => {
  const { slotsOf, show } = aWindow({ ids: ['weir', 'dam', 'well'] });
  const [weir, dam, well] = slotsOf('weir', 'dam', 'well');
  show({ ids: ['dam', 'well', 'pump'] });
  expect(slotsOf('dam', 'well', 'pump')).toEqual([dam, well, weir]);
});

it('gives the place of a row that had the focus to no other', () => {
  const { slotsOf, show } = aWindow({ ids: ['weir', 'dam'], held: 'weir' });
  const [weir, dam] = slotsOf('weir', 'dam');
  show({ ids: ['dam', 'well'], held: 'dam' });
  expect(slotsOf('dam')).toEqual([dam]);
  expect(slotsOf('well')).not.toEqual([weir]);
});

it('has one place for each row, however many come and go', () => {
  const { slotsOf, show } = aWindow({ ids: ['a', 'b', 'c'], held: 'b' });
  for (const ids of [['c', 'd', 'e', 'f'], ['f', 'g'], ['x', 'f', 'y', 'z', 'c'], []]) {
    show({ ids, held: ids[1] ?? 'b' });
    expect(new Set(slotsOf(...ids)).size).toBe(ids.length);
  }
});
