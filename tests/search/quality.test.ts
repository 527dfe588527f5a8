import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { IndexBuilder } from '../../src/search/index/build.ts';
import { search } from '../../src/search/index/search.ts';
import { readQuery } from '../../src/search/query.ts';

interface Fixture {
  resources: { key: string; name: string; description?: string; note?: string; tags?: string[]; quotes?: string[] }[];
  queries: { kind: string; query: string; wanted: string }[];
}

const file = path.resolve(import.meta.dirname, '../fixtures/search-queries.json');
const { resources, queries } = JSON.parse(readFileSync(file, 'utf8')) as Fixture;

const builder = new IndexBuilder();
for (const { name, description, note, tags, quotes } of resources) {
  const texts = { name: [name], description: description ? [description] : [], note: note ? [note] : [] };
  builder.add({ ...texts, tags: tags ?? [], quotes: quotes ?? [] });
}
const segment = { index: builder.pack(), rows: Int32Array.from(resources.keys()) };

function firstThree(query: string): string[] {
  const { scores } = search([segment], resources.length, readQuery(query).clauses);
  const rows = [...scores.keys()].filter((row) => (scores[row] ?? 0) > 0);
  rows.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  return rows.slice(0, 3).map((row) => resources[row]?.key ?? '');
}

it.each(queries)('$kind: $query finds $wanted among the first three', ({ query, wanted }) => {
  expect(firstThree(query)).toContain(wanted);
});
