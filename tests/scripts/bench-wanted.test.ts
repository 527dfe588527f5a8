import { expect, it } from 'vitest';
import { isAsked, isWanted } from '../../scripts/bench/wanted.ts';

it('measures everything where nothing was asked for', () => {
  expect(isAsked('scroll-1000', [])).toBe(true);
  expect(isWanted('scroll-1000', [])).toBe(true);
});

it('takes the beginning of a name up to a hyphen for all rows that begin so', () => {
  expect(isAsked('search-keystroke-10000', ['search'])).toBe(true);
  expect(isAsked('search-keystroke-10000-p50', ['search-keystroke-10000'])).toBe(true);
});

it('does not take 1,000 for the beginning of 10,000', () => {
  expect(isAsked('scroll-10000', ['scroll-1000'])).toBe(false);
  expect(isWanted('scroll-10000', ['scroll-1000'])).toBe(false);
});

it('measures what a row needs of which only a part was asked for, and shows that part alone', () => {
  expect(isWanted('scroll-1000', ['scroll-1000-longest'])).toBe(true);
  expect(isAsked('scroll-1000-over-33', ['scroll-1000-longest'])).toBe(false);
});
