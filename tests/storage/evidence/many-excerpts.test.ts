import { beforeEach, expect, test } from 'vitest';
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
