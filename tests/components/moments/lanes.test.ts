import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layTimeline, lengthOf, MOST_LANES } from '../../../src/components/moments/lanes.ts';

describe('moments over the length of their video', () => {
  test('stand where they are, those that overlap in lanes of their own', () => {
    const laid = layTimeline(
      [
        { start: 62, end: 130 },
        { start: 100, end: 200 },
        { start: 130, end: 140 },
        { start: 430, end: 520 },
      ],
      760,
    );
    expect(laid.map(({ moment, lane }) => [moment.start, lane])).toEqual([
      [62, 0],
      [100, 1],
      [130, 0],
      [430, 0],
    ]);
    expect(laid[0]?.from).toBeCloseTo(62 / 760);
    expect(laid[0]?.to).toBeCloseTo(130 / 760);
  });

  test('without an end run to the end of the video', () => {
    expect(layTimeline([{ start: 380 }], 760)).toMatchObject([{ from: 0.5, to: 1, lane: 0 }]);
  });

  test('stay to be seen where they are a second long or lie past the end', () => {
    for (const moment of [
      { start: 3, end: 3 },
      { start: 900, end: 950 },
    ]) {
      const [span] = layTimeline([moment], 760);
      expect((span?.to ?? 0) - (span?.from ?? 0)).toBeGreaterThan(0.01);
      expect(span?.to).toBeLessThanOrEqual(1.001);
    }
  });

  test('whatever their times, lie inside the line, in time order, and apart in their lanes', () => {
    const moment = fc.record(
      {
        start: fc.integer({ min: 0, max: 1_000_000 }),
        end: fc.option(fc.integer({ min: 0, max: 1_000_000 }), { nil: undefined }),
      },
      { requiredKeys: ['start'] },
    );
    fc.assert(
      fc.property(fc.array(moment, { maxLength: 40 }), fc.integer({ min: 1, max: 1_000_000 }), (moments, duration) => {
        const laid = layTimeline(moments, lengthOf(moments, duration));
        const last = new Map<number, number>();
        for (const { from, to, lane } of laid) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(1.001);
          expect(lane).toBeLessThan(MOST_LANES);
          if (lane < MOST_LANES - 1) expect(from).toBeGreaterThanOrEqual(last.get(lane) ?? 0);
          last.set(lane, to);
        }
        expect(laid).toHaveLength(moments.length);
      }),
    );
  });
});

test('the length to draw is that of the video, or where the last moment ends', () => {
  expect(lengthOf([{ start: 3 }], 760)).toBe(760);
  expect(lengthOf([{ start: 3, end: 90 }], undefined)).toBe(90);
  expect(lengthOf([{ start: 3, end: 900 }], 760)).toBe(900);
  expect(lengthOf([{ start: 0 }], undefined)).toBe(60);
});
