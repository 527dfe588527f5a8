import { expect, test } from 'vitest';
import { anchored } from '../../scripts/bench/anchoring.ts';
import { describeQuote } from '../../src/anchor/describe-quote.ts';
import type { Placing } from '../../src/anchor/quote.ts';
import { alikeEditedPage } from '../support/alike-edits.ts';
import { type EditedPage, editedPages } from '../support/edited-pages.ts';
import { randomlyEditedPage } from '../support/random-edits.ts';

const wrongPlaces = () => {
  const wrong: string[] = [];
  const onWrong = ({ name, quotes, newer }: EditedPage, at: number, placing: Placing) =>
    wrong.push(
      `${name}: “${quotes[at]?.selector.exact}” → ${'found' in placing && newer.slice(placing.found.start, placing.found.end)}`,
    );
  return { wrong, onWrong };
};

test.each(editedPages())('no quote is put at a wrong place: $name', async (page) => {
  const { wrong, onWrong } = wrongPlaces();
  await anchored([page], onWrong);
  expect(wrong).toEqual([]);
});

test('of all quotes on the pages edited by hand, more than four in five of those that still stand there are found', async () => {
  const { quotes, right, missed, wrong } = await anchored(editedPages());
  expect(wrong).toBe(0);
  expect(quotes).toBeGreaterThan(50);
  expect(right / (right + missed)).toBeGreaterThan(0.8);
});

test('on 100 pages of sentences that are all alike, edited at random, no quote is put at a wrong place', async () => {
  const { wrong, onWrong } = wrongPlaces();
  const pages = Array.from({ length: 100 }, (_, seed) => randomlyEditedPage(seed + 1));
  const { right, quotes } = await anchored(pages, onWrong);
  expect(wrong).toEqual([]);
  expect(right).toBeGreaterThan(quotes / 2);
});

test('on 150 pages of steps, time-tables and refrains that differ in a word, in five languages, no quote is put at a wrong place', async () => {
  const { wrong, onWrong } = wrongPlaces();
  const pages = Array.from({ length: 150 }, (_, seed) => alikeEditedPage(seed + 1));
  const { right, quotes } = await anchored(pages, onWrong);
  expect(wrong).toEqual([]);
  expect(right).toBeGreaterThan(quotes / 2);
});

test('a quote that begins and ends in the middle of a word does so where it is found again', async () => {
  const older = 'It took the class eleven minutes to find the axis that does not start at zero.';
  const selector = describeQuote(older, 15, 30);
  const page = { name: 'cut', older, newer: `Looked over in spring.\n${older}`, quotes: [] };
  const now = { start: 38, end: 53 };
  expect(selector && (await anchored([{ ...page, quotes: [{ selector, now }] }]))).toMatchObject({ right: 1 });
});
