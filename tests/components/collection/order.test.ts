import { describe, expect, test } from 'vitest';
import {
  dropped,
  heldWith,
  type Move,
  movesNothing,
  placeOf,
  step,
  stepHeading,
  under,
} from '../../../src/components/collection/order.ts';
import type { Part } from '../../../src/model/collection.ts';
import { moveParts } from '../../../src/model/parts.ts';

const item = (id: string): Part => ({ kind: 'item', id, resource: id });
const heading = (id: string): Part => ({ kind: 'heading', id, name: id });
/** a · Rain: b c · River: d */
const unit = [item('a'), heading('Rain'), item('b'), item('c'), heading('River'), item('d')];

const after = (move: Move | undefined): string =>
  move
    ? moveParts(unit, move.ids, move.before)
        .map((part) => part.id)
        .join(' ')
    : 'stays';

describe('one step', () => {
  test('up passes the part above, also a heading', () => {
    expect(after(step(unit, 'c', 'up'))).toBe('a Rain c b River d');
    expect(after(step(unit, 'b', 'up'))).toBe('a b Rain c River d');
  });
  test('down passes the part below, also a heading', () => {
    expect(after(step(unit, 'b', 'down'))).toBe('a Rain c b River d');
    expect(after(step(unit, 'c', 'down'))).toBe('a Rain b River c d');
  });
  test('there is no step past the ends', () => {
    expect(after(step(unit, 'a', 'up'))).toBe('stays');
    expect(after(step(unit, 'd', 'down'))).toBe('stays');
    expect(after(step(unit, 'River', 'down'))).toBe('stays');
    expect(after(step(unit, 'nobody', 'down'))).toBe('stays');
  });
  test('a heading takes what stands under it along, past the whole of its neighbour', () => {
    expect(after(step(unit, 'Rain', 'down'))).toBe('a River d Rain b c');
    expect(after(step(unit, 'River', 'up'))).toBe('a River d Rain b c');
    expect(after(step(unit, 'Rain', 'up'))).toBe('Rain b c a River d');
  });
});

describe('to another heading', () => {
  test('down is the first place under the next heading', () => {
    expect(after(stepHeading(unit, 'a', 'down'))).toBe('Rain a b c River d');
    expect(after(stepHeading(unit, 'b', 'down'))).toBe('a Rain c River b d');
    expect(after(stepHeading(unit, 'd', 'down'))).toBe('stays');
  });
  test('up is the last place before the own heading', () => {
    expect(after(stepHeading(unit, 'd', 'up'))).toBe('a Rain b c d River');
    expect(after(stepHeading(unit, 'a', 'up'))).toBe('stays');
  });
  test('chosen from the menu, it comes last under that heading, or above the first', () => {
    expect(after(under(unit, 'a', 'Rain'))).toBe('Rain b c a River d');
    expect(after(under(unit, 'a', 'River'))).toBe('Rain b c River d a');
    expect(after(under(unit, 'd', null))).toBe('a d Rain b c River');
  });
});

describe('a drop', () => {
  test('stands before or after what it fell on', () => {
    expect(after(dropped(unit, ['d'], { id: 'b', side: 'before' }))).toBe('a Rain d b c River');
    expect(after(dropped(unit, ['a'], { id: 'd', side: 'after' }))).toBe('Rain b c River d a');
  });
  test('of a heading carries what stands under it', () => {
    expect(heldWith(unit, 'Rain')).toEqual(['Rain', 'b', 'c']);
    expect(after(dropped(unit, ['Rain'], { id: 'd', side: 'after' }))).toBe('a River d Rain b c');
  });
  test('onto itself moves nothing', () => {
    expect(dropped(unit, ['Rain'], { id: 'b', side: 'after' })).toBeUndefined();
  });
  test('into its own place is noticed', () => {
    expect(movesNothing(unit, { ids: ['b'], before: 'c' })).toBe(true);
    expect(movesNothing(unit, { ids: ['b'], before: 'River' })).toBe(false);
  });
});

test('a place is said by its number among the resources and the heading over it', () => {
  expect(placeOf(unit, 'c')).toEqual({ number: 3, of: 4, heading: 'Rain' });
  expect(placeOf(unit, 'a')).toEqual({ number: 1, of: 4, heading: undefined });
});
