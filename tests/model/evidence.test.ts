import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockTime } from '../../src/export/lengths.ts';
import { secondsOfClock } from '../../src/model/clock.ts';
import { MOST_CUES } from '../../src/model/cue-limits.ts';
import { arePages } from '../../src/model/pages.ts';
import { inReadingOrder } from '../../src/model/reading-order.ts';
import { troubleOf } from '../../src/model/stretch.ts';
import { orderedCues, stretchOf } from '../../src/model/transcript.ts';
import { waterUnit } from '../support/water-unit.ts';

describe('Times as people type them', () => {
  test.each([
    ['4:12', 252],
    ['1:02:05', 3_725],
    [' 95 ', 95],
    ['4:12.5', 252.5],
    ['4:12,5', 252.5],
    ['0:00', 0],
    ['90:00', 5_400],
  ])('%s is understood', (text, seconds) => {
    expect(secondsOfClock(text)).toBe(seconds);
  });
  test.each(['', '4:', ':12', '4:72', '1:72:05', '-4:12', 'four', '1:2:3:4', '9'.repeat(400)])(
    '%s is no time',
    (text) => {
      expect(secondsOfClock(text)).toBeUndefined();
    },
  );
  test('what a document writes is understood', () => {
    fc.assert(fc.property(fc.nat(359_999), (seconds) => secondsOfClock(clockTime(seconds)) === seconds));
  });
});

describe('A stretch of a video', () => {
  test('may be open, may be a point, and must not run backwards', () => {
    expect(troubleOf({ start: 4 })).toBeUndefined();
    expect(troubleOf({ start: 4, end: 4 })).toBeUndefined();
    expect(troubleOf({ start: 4, end: 3 })).toBe('end-before-start');
  });
  test('past the end of its video is told apart from times that are none', () => {
    expect(troubleOf({ start: 4, end: 90 }, 60)).toBe('past-the-end');
    expect(troubleOf({ start: 61 }, 60)).toBe('past-the-end');
    expect(troubleOf({ start: 4, end: 60 }, 60)).toBeUndefined();
    for (const start of [Number.NaN, -1, Number.POSITIVE_INFINITY, 1e300]) expect(troubleOf({ start })).toBe('no-time');
  });
});

describe('The lines of a transcript', () => {
  const cues = [
    { start: 1, end: 3, text: 'One.' },
    { start: 3, end: 4, text: 'Two.' },
    { start: 6, text: 'Three.' },
    { start: 9, text: 'Four.' },
  ];
  test('chosen in either direction give the stretch in which they are spoken', () => {
    expect(stretchOf(cues, 0, 1)).toEqual({ start: 1, end: 4 });
    expect(stretchOf(cues, 1, 0)).toEqual({ start: 1, end: 4 });
  });
  test('without an end last until the next begins, the last of all to the end of the video', () => {
    expect(stretchOf(cues, 1, 2)).toEqual({ start: 3, end: 9 });
    expect(stretchOf(cues, 3, 3)).toEqual({ start: 9 });
    expect(stretchOf(cues, 7, 9)).toBeUndefined();
  });
  test('are put in the order of time, and a million of them are cut to what a transcript holds', () => {
    expect(orderedCues(cues.toReversed())).toEqual(cues);
    const many = Array.from({ length: 1_000_000 }, (_, at) => ({ start: at / 10, text: 'x' }));
    expect(orderedCues(many)).toHaveLength(MOST_CUES);
  });
});

describe('The pages of a document', () => {
  test('rise, and begin inside the text', () => {
    expect(arePages([0, 0, 3], 'abc')).toBe(true);
    expect(arePages([2, 1], 'abc')).toBe(false);
    expect(arePages([4], 'abc')).toBe(false);
  });
});

test('moments stand in the order of time before quotes in the order of pages', () => {
  expect(
    inReadingOrder(waterUnit.excerpts.toReversed()).map((row) => (row.kind === 'moment' ? row.start : row.exact)),
  ).toEqual([0, 252, 'Water moves through rock as through a sponge.', 'The steeper the curve, the harder the ground.']);
});
