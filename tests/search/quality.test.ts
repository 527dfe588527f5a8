import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { taproot } from '../../scripts/bench/search-engines.ts';
import { amongOthers, foundBy, handMade, qualityLines, written } from '../../scripts/bench/search-quality.ts';

const firstThree = taproot(written);

it.each(handMade)('$kind: $query finds $wanted among the first three', ({ query, wanted }) => {
  expect(firstThree(query)).toContain(wanted);
});

it('finds among two thousand others what the table of docs/search.md says', () => {
  const docs = readFileSync(path.resolve(import.meta.dirname, '../../docs/search.md'), 'utf8');
  for (const line of qualityLines([foundBy(taproot, amongOthers())])) expect(docs).toContain(line);
});
