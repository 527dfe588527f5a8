import { expect, test } from 'vitest';
import { placeInKept } from '../../src/anchor/place-in-kept.ts';

const kept = { text: 'The well is late.\nRain takes its time.\nThe well is late.', pages: [0, 18, 18] };

test('words chosen in a document are known by their place and their page', async () => {
  const quote = { exact: 'takes its time', prefix: 'late. Rain ', suffix: '. The well' };
  expect(await placeInKept(kept, quote)).toEqual({ position: { start: 23, end: 37 }, page: 3 });
});

test('of a text without pages only the place is said', async () => {
  const quote = { exact: 'takes its time', prefix: 'late. Rain ', suffix: '. The well' };
  expect(await placeInKept({ text: kept.text }, quote)).toEqual({ position: { start: 23, end: 37 } });
});

test('words that stand twice, or not at all, have no place', async () => {
  expect(await placeInKept(kept, { exact: 'The well is late.' })).toEqual({});
  expect(await placeInKept(kept, { exact: 'The pump hums.' })).toEqual({});
});
