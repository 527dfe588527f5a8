import type { Resource } from '../model/resource.ts';
import { type Columns, rowsById } from '../search/columns/columns.ts';
import { countAll, valuesAt } from '../search/columns/values-at.ts';
import { storedColumns } from './catalogue/stored.ts';
import { type Database, database as library } from './database.ts';
import { type Touched, touchedSince } from './touched.ts';

/** How many resources have each tag; those that none has any more count 0. */
class TagCounts {
  readonly #counts = new Map<string, number>();

  change(tags: readonly string[], by: number): void {
    for (const tag of tags) this.#counts.set(tag, (this.#counts.get(tag) ?? 0) + by);
  }

  commonest(): string[] {
    const used = [...this.#counts].filter(([, count]) => count > 0);
    return used.toSorted((a, b) => b[1] - a[1]).map(([tag]) => tag);
  }
}

/** The tags that a resource has in use: what lies in the trash uses none. */
const tagsOf = (row: Resource | undefined): readonly string[] =>
  row?.dateTrashed === undefined ? (row?.keywords ?? []) : [];

/**
 * The tags in use, for completing, the most used first. The popup asks with every key that is pressed in it: of a library that was opened
 * before, what was stored of it is read, and the resources that were touched since.
 */
export async function readKnownTags(database: Database = library): Promise<string[]> {
  const stored = await storedColumns(database);
  const since = stored && (await touchedSince(database, stored.stamp));
  const counts = new TagCounts();
  if (stored && since) await countStored(database, counts, stored.columns, since);
  else await database.resources.each((row) => counts.change(tagsOf(row), 1));
  return counts.commonest();
}

async function countStored(database: Database, counts: TagCounts, columns: Columns, since: readonly Touched[]) {
  for (const { value, count } of countAll(columns, 'tag')) counts.change([value], count);
  const ids = [...new Set(since.flatMap(({ resources }) => resources))];
  const rows = rowsById(columns);
  for (const id of ids) {
    const row = rows.get(id) ?? -1;
    if (columns.trashed[row] === 0) counts.change(valuesAt(columns.facets.tag, row), -1);
  }
  for (const row of await database.resources.bulkGet(ids)) counts.change(tagsOf(row), 1);
}
