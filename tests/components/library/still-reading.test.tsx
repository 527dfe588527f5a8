// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useStillReading } from '../../../src/components/library/list/use-still-reading.ts';
import type { Listing } from '../../../src/hooks/use-listing.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const listing = (waiting: number, text = 'river') => ({ waiting, asked: { text } }) as Listing;
const after = (ms: number) => act(() => vi.advanceTimersByTime(ms));
const watch = (first: Listing) => renderHook(({ now }) => useStillReading(now), { initialProps: { now: first } });

test('that a library is still being read is told after half a second, and then until it is read', () => {
  const { result, rerender } = watch(listing(1));
  expect(result.current).toBe('briefly');
  after(499);
  expect(result.current).toBe('briefly');
  after(1);
  expect(result.current).toBe('long');
  rerender({ now: listing(0) });
  expect(result.current).toBeUndefined();
});

test('of many changes, each read in a moment, nothing is told', () => {
  const { result, rerender } = watch(listing(1));
  for (let change = 0; change < 5; change++) {
    after(300);
    rerender({ now: listing(0) });
    expect(result.current).toBeUndefined();
    rerender({ now: listing(1) });
    expect(result.current).toBe('briefly');
  }
});

test('where no words are searched nothing has to be read first', () => {
  expect(watch(listing(1, ' ')).result.current).toBeUndefined();
});
