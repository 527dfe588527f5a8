import { expect, test } from 'vitest';
import { findingQuote, readingText } from '../../src/anchor/find-quote.ts';
import { refindingQuotes, refindQuotes } from '../../src/anchor/refind-quotes.ts';
import type { Excerpt } from '../../src/model/excerpt.ts';
import { atOnce, type LongWork } from '../../src/model/slices.ts';
import { seeded } from '../support/random-edits.ts';

const when = '2026-11-28T12:00:00.000Z';
const idOf = (at: number): string => `urn:uuid:00000000-0000-4000-8000-${at.toString().padStart(12, '0')}`;
const quoteOf = (at: number, exact: string, more: Partial<Excerpt> = {}): Excerpt =>
  ({
    kind: 'quote',
    id: idOf(at),
    curator: idOf(0),
    resource: idOf(0),
    dateSaved: when,
    dateChanged: when,
    exact,
    ...more,
  }) as Excerpt;

/** Words of a vocabulary, at random. */
function longText(characters: number, seed: number): string {
  const random = seeded(seed);
  const vocabulary = Array.from({ length: 5_000 }, () => Math.floor(random() * 1e9).toString(36));
  const words: string[] = [];
  for (let length = 0; length < characters; length += words.at(-1)?.length ?? 0) {
    words.push(vocabulary[Math.floor(random() ** 2 * vocabulary.length)] ?? '');
  }
  return words.join(' ');
}

/** The thread's own time, in milliseconds: what else goes on on the machine is not counted. */
const threadTime = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
};

/** The longest stretch between two yields, in milliseconds; of thousands of stretches, one in a thousand is left to the collection of garbage. */
function longestStretch<Result>(work: LongWork<Result>): { result: Result; longest: number } {
  const stretches: number[] = [];
  for (let begun = threadTime(); ; begun = threadTime()) {
    const step = work.next();
    stretches.push(threadTime() - begun);
    if (!step.done) continue;
    stretches.sort((a, b) => b - a);
    return { result: step.value, longest: stretches[Math.floor(stretches.length / 1_000)] ?? 0 };
  }
}

test('a text of 20 MB is read in short stretches, and a sentence of it is found', () => {
  const text = `${longText(19_000_000, 1)} the needle is a whole sentence in a haystack ${longText(1_000_000, 2)}`;
  // What comes from a database is one piece; pieces that were put together are made one by the first look.
  expect(text.charCodeAt(0)).toBeGreaterThan(0);
  const { result, longest } = longestStretch(readingText(text));
  expect(longest).toBeLessThan(50);
  const quote = { exact: 'The needle is one whole sentence in a haystack', prefix: text.slice(18_999_960, 19_000_000) };
  const search = longestStretch(findingQuote(result, quote));
  expect(search.longest).toBeLessThan(50);
  expect(search.result).toMatchObject({ orphan: 'gone' });
  const same = atOnce(findingQuote(result, { exact: 'the needle is a whole sentence in a haystack', suffix: '' }));
  expect(same).toEqual({ orphan: 'ambiguous' });
}, 120_000);

test('a selector of 5 MB is looked for in short stretches', () => {
  const index = atOnce(readingText(longText(200_000, 3)));
  const quote = { exact: longText(5_000_000, 4), prefix: 'x '.repeat(2_500_000), suffix: 'y'.repeat(5_000_000) };
  for (const part of Object.values(quote)) expect(part.charCodeAt(0)).toBeGreaterThan(0);
  const { result, longest } = longestStretch(findingQuote(index, quote));
  expect(longest).toBeLessThan(50);
  expect(result).toEqual({ orphan: 'gone' });
}, 60_000);

test.each([
  ['one word over and over', 'aa '.repeat(100_000), 'aa '.repeat(150).trim()],
  ['one letter without end', 'a'.repeat(1_000_000), 'a'.repeat(5_000)],
  ['two words in turns, and a quote of others', 'ab cd '.repeat(1_500), 'ab xd '.repeat(75).trim()],
  ['signs without words', '.,;'.repeat(300_000), '.,;'.repeat(1_000)],
  [
    'a few words between a megabyte of spaces',
    `start ${' '.repeat(1_000_000)} of the end here`,
    'start of an end here',
  ],
])('%s freezes nothing', (_, text, exact) => {
  const index = atOnce(readingText(text));
  expect(longestStretch(findingQuote(index, { exact })).longest).toBeLessThan(100);
});

test('what is said of the work still to do only ever falls, in a text with long quotes too', () => {
  const older = longText(60_000, 5);
  const newer = `${longText(2_000, 6)} ${older} ${longText(2_000, 7)}`;
  const long = older.slice(older.indexOf(' ', 9_000) + 1, older.indexOf(' ', 50_000));
  const told = [...refindingQuotes([quoteOf(1, long), quoteOf(2, 'no such words stand here')], older, newer)].filter(
    (done) => done !== undefined,
  );
  expect(told.length).toBeGreaterThan(2);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
});

test('a hundred thousand quotes are looked for with progress, and the work can be cancelled', async () => {
  const older = longText(400_000, 5);
  const newer = `${longText(2_000, 6)} ${older.slice(0, 200_000)} ${longText(2_000, 7)} ${older.slice(200_000)}`;
  const quotes = Array.from({ length: 100_000 }, (_, at) => {
    const start = older.indexOf(' ', at * 3) + 1;
    const end = older.indexOf(' ', start + 60);
    return quoteOf(at + 1, older.slice(start, end), { position: { start, end } });
  });
  const cancel = new AbortController();
  const progress: number[] = [];
  const cancelled = refindQuotes(quotes, older, newer, {
    signal: cancel.signal,
    onProgress: (done) => {
      progress.push(done);
      if (done > 0.35) cancel.abort(new Error('enough'));
    },
  });
  await expect(cancelled).rejects.toThrow('enough');
  expect(progress).toEqual(progress.toSorted((a, b) => a - b));
  const places = await refindQuotes(quotes, older, newer);
  expect(places.size).toBe(quotes.length);
  const found = [...places.values()].filter((placing) => 'found' in placing);
  expect(found.length).toBeGreaterThan(quotes.length * 0.95);
}, 120_000);
