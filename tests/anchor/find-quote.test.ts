import { expect, test } from 'vitest';
import { type DescribedQuote, describeQuote } from '../../src/anchor/describe-quote.ts';
import { findingQuote, findQuote, readingText } from '../../src/anchor/find-quote.ts';
import type { Placing } from '../../src/anchor/quote.ts';
import { atOnce } from '../../src/model/slices.ts';

const page = [
  'Every student keeps a journal. In it stands what was hard, what was easy and what comes next.',
  'Friday is for reading aloud: a page of the journal, in threes, with one question from each listener.',
  'The teacher reads no journal without being asked to.',
].join('\n');

function quoted(text: string, words: string): DescribedQuote {
  const start = text.indexOf(words);
  const selector = describeQuote(text, start, start + words.length);
  if (!selector) throw new Error('nothing is selected');
  return selector;
}

const wordsAt = (text: string, placing: Placing): string =>
  'found' in placing ? `${placing.found.how}: ${text.slice(placing.found.start, placing.found.end)}` : placing.orphan;

test('a quote keeps the whole words before and after it, and its place', () => {
  const selector = quoted(page, 'in threes');
  expect(selector.prefix).toBe('reading aloud: a page of the journal, ');
  expect(selector.suffix).toBe(', with one question from each listener');
  expect(page.slice(selector.position.start, selector.position.end)).toBe('in threes');
});

test('white space around a selection is not of the quote, and white space alone is none', () => {
  const start = page.indexOf(' In it stands ');
  expect(describeQuote(page, start, start + 14)?.exact).toBe('In it stands');
  expect(describeQuote(page, start, start + 1)).toBeUndefined();
});

test('a quote at the very beginning has nothing before it, one at the end nothing after it', () => {
  expect(quoted(page, 'Every student').prefix).toBe('');
  expect(quoted(page, 'being asked to.').suffix).toBe('');
});

test('a quote is found where it was', () => {
  const selector = quoted(page, 'what was hard, what was easy');
  expect(wordsAt(page, findQuote(page, selector))).toBe('in-place: what was hard, what was easy');
});

test('a quote that was marked on the page is found in the saved text, whose lines end elsewhere', () => {
  const selector = {
    exact: 'what comes next. Friday is for reading aloud',
    prefix: 'hard, what was easy and ',
    suffix: ': a page of the jou',
  };
  expect(wordsAt(page, findQuote(page, selector))).toBe('respelled: what comes next.\nFriday is for reading aloud');
});

test('two words that stand there twice are told apart by what stands beside them', () => {
  const selector = { exact: 'the journal', prefix: 'aloud: a page of ', suffix: ', in threes, with' };
  expect(wordsAt(page, findQuote(page, selector))).toBe('moved: the journal');
});

test('words that stand there three times, with nothing beside them that is known, are not guessed at', () => {
  const text = 'Talk. Share. Talk. Share. Talk.';
  expect(findQuote(text, { exact: 'Talk' })).toEqual({ orphan: 'ambiguous' });
});

test('what is not there is an orphan', () => {
  expect(findQuote(page, { exact: 'Homework is due on Monday' })).toEqual({ orphan: 'gone' });
  expect(findQuote('', { exact: 'Homework' })).toEqual({ orphan: 'gone' });
});

test('the whole of a long passage is found again although words changed in its middle', () => {
  const sentence = (at: number) =>
    `In lesson ${at} pupils weigh ${at * 7} stones and write the ${at * 3} results down.`;
  const passage = Array.from({ length: 40 }, (_, at) => sentence(at + 1)).join(' ');
  const older = `Weights\n${passage}\nThat was the unit on weights.`;
  const newer = older
    .replace('pupils weigh 140 stones', 'pupils compare 140 pebbles')
    .replace('Weights', 'Weights, again');
  const placing = findQuote(newer, quoted(older, passage));
  expect('found' in placing && placing.found.how).toBe('similar');
  expect('found' in placing && newer.slice(placing.found.start, placing.found.end)).toBe(
    passage.replace('pupils weigh 140 stones', 'pupils compare 140 pebbles'),
  );
});

test('a position that is absurd is not believed', () => {
  const selector = { ...quoted(page, 'in threes'), position: { start: 9e15, end: 3 } };
  expect(wordsAt(page, findQuote(page, selector))).toBe('moved: in threes');
});

test('of the same words at three places, just marked, the one is meant that has all of what stood beside them', () => {
  const text = ['measured again', 'wrote it down', 'told the town']
    .map((then) => `A dry month like this one. They asked why. Then they ${then}.`)
    .join('\n');
  const at = text.lastIndexOf('They asked why.');
  const quote = { exact: 'They asked why.', prefix: 'month like this one. ', suffix: ' Then they told the town.' };
  expect(findQuote(text, quote)).toMatchObject({ found: { start: at } });
  expect(findQuote(text, { ...quote, suffix: ' Then they' })).toEqual({ orphan: 'ambiguous' });
});

test('words that were marked over two paragraphs are known to stand where they stood in the older text', () => {
  const twice = 'They asked why it is late.\nThen they measured the well.';
  const older = `Monday.\n${twice}\nTuesday it rained.\n${twice}\nWednesday it was dry.`;
  const start = older.lastIndexOf('They');
  const quote = { exact: twice.replace('\n', ' '), position: { start, end: start + twice.length } };
  const newer = `${older}\nThursday came.`;
  const placing = atOnce(findingQuote(atOnce(readingText(newer)), quote, { older: atOnce(readingText(older)) }));
  expect(placing).toMatchObject({ found: { start } });
});
