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
 * The tags in use, for completing, the most used first. The popup asks with every change that it makes: of a library that was opened before,
 * what was stored of it is read once, and with each further question the resources that were touched since.
 */
export class KnownTags {
  #database: Database;
  /** What was stored, up to its stamp; undefined before it was read, and where nothing is to be believed. */
  #stored: { columns: Columns; stamp: number } | undefined;

  constructor(database: Database = library) {
    this.#database = database;
  }

  async read(): Promise<string[]> {
    const counts = new TagCounts();
    const known = await this.#known();
    if (known) await countStored(this.#database, counts, known.columns, known.since);
    else await this.#database.resources.each((row) => counts.change(tagsOf(row), 1));
    return counts.commonest();
  }

  /** What was stored and what was touched since; what was read before counts as long as all that came after it is still written down. */
  async #known(): Promise<{ columns: Columns; since: Touched[] } | undefined> {
    const since = this.#stored && (await touchedSince(this.#database, this.#stored.stamp));
    if (this.#stored && since) return { columns: this.#stored.columns, since };
    this.#stored = await storedColumns(this.#database);
    const anew = this.#stored && (await touchedSince(this.#database, this.#stored.stamp));
    return this.#stored && anew && { columns: this.#stored.columns, since: anew };
  }
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
