import { liveQuery } from 'dexie';
import { beforeEach, expect, test, vi } from 'vitest';
import { database } from '../../../src/storage/database.ts';
import { readExcerpts } from '../../../src/storage/reads.ts';
import { freshLibrary } from '../../support/fresh-library.ts';

beforeEach(freshLibrary);

test('thousands of quotes of one resource are read in pieces, all of them and the oldest first', async () => {
  const resource = 'urn:uuid:00000000-0000-4000-8000-00000000a000';
  const curator = 'urn:uuid:00000000-0000-4000-8000-00000000b000';
  const day = (number: number) => new Date(Date.UTC(2026, 0, 1) + number * 1_000).toISOString();
  const quotes = Array.from({ length: 2_500 }, (_, number) => ({
    id: `urn:uuid:00000000-0000-4000-8000-${String((number * 7) % 2_500).padStart(12, '0')}`,
    kind: 'quote' as const,
    resource,
    curator,
    dateSaved: day(number),
    dateChanged: day(number),
    exact: `Words ${number}`,
  }));
  await database.excerpts.bulkPut(quotes);
  expect(await readExcerpts(resource)).toEqual(quotes);
});

test('the quotes of a resource can be read by several live readers at once, before and after a change', async () => {
  const resource = 'urn:uuid:00000000-0000-4000-8000-00000000a000';
  const stamp = { curator: 'urn:uuid:00000000-0000-4000-8000-00000000b000', dateChanged: '2026-01-01T00:00:00.000Z' };
  const quote = (number: number) => ({
    ...stamp,
    id: `urn:uuid:00000000-0000-4000-8000-00000000000${9 - number}`,
    dateSaved: `2026-01-0${number}T00:00:00.000Z`,
    kind: 'quote' as const,
    resource,
    exact: `Words ${number}`,
  });
  const seen: unknown[] = [];
  const read = (rows: unknown) => void seen.push(rows);
  const readers = [0, 1].map(() =>
    liveQuery(() => readExcerpts(resource)).subscribe({ next: read, error: (error) => read(error) }),
  );
  await vi.waitFor(() => expect(seen).toEqual([[], []]));
  for (const number of [1, 2, 3]) await database.excerpts.put(quote(number));
  await vi.waitFor(() => expect(seen.slice(-2)).toEqual([1, 2].map(() => [quote(1), quote(2), quote(3)])));
  for (const reader of readers) reader.unsubscribe();
});
