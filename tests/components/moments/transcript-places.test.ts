import { expect, test } from 'vitest';
import { linesWith, moved, nextOf } from '../../../src/components/transcript/places.ts';

const cues = ['Where the water goes', 'Größe und WASSER', 'L’été, the water is late'].map((text, start) => ({
  start,
  text,
}));

test('words are found in a transcript whatever their case and accents', () => {
  expect(linesWith(cues, 'water')).toEqual([0, 2]);
  expect(linesWith(cues, ' ete ')).toEqual([2]);
  expect(linesWith(cues, 'grosse')).toEqual([1]);
  expect(linesWith(cues, '  ')).toEqual([]);
});

test('the next place after the last is the first', () => {
  expect(nextOf([0, 2], 0)).toBe(2);
  expect(nextOf([0, 2], 2)).toBe(0);
  expect(nextOf([], 2)).toBeUndefined();
});

test('keys lead from line to line and stop at the ends', () => {
  expect(moved(-1, 'ArrowDown', 3)).toBe(0);
  expect(moved(2, 'ArrowDown', 3)).toBe(2);
  expect(moved(2, 'Home', 3)).toBe(0);
  expect(moved(0, 'End', 3)).toBe(2);
  expect(moved(0, 'a', 3)).toBeUndefined();
});
