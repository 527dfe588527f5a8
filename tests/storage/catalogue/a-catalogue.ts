import { resourcesOf } from '../../../src/model/parts.ts';
import { buildColumns } from '../../../src/search/columns/build.ts';
import { type Columns, facetNames } from '../../../src/search/columns/columns.ts';
import { countFacets } from '../../../src/search/columns/counts.ts';
import { listRows } from '../../../src/search/columns/listing.ts';
import { valuesOf } from '../../../src/search/columns/values.ts';
import { search } from '../../../src/search/index/search.ts';
import { readQuery } from '../../../src/search/query.ts';
import { joinRows } from '../../../src/search/rows.ts';
import { Catalogue } from '../../../src/storage/catalogue/catalogue.ts';
import { readLibrary } from '../../../src/storage/library-actions.ts';

export const stops: (() => void)[] = [];

export async function opened(): Promise<Catalogue> {
  const catalogue = new Catalogue();
  stops.push(catalogue.start());
  await catalogue.settled();
  return catalogue;
}

/** What the list and its counts would be if everything were read anew. */
export async function plainColumns(): Promise<Columns> {
  const library = await readLibrary();
  const shown = library.collections.filter((row) => row.dateTrashed === undefined);
  const rows = joinRows(library, (id) => shown.filter((row) => resourcesOf(row).includes(id)).map((row) => row.id));
  return buildColumns(rows.map(valuesOf));
}

const places = ['all', 'inbox', 'trash'] as const;
export const listed = (columns: Columns) =>
  places.map((place) => {
    const { ids, narrowed } = listRows(columns, { place, filter: {}, order: 'name', language: 'en' });
    const counts = countFacets(columns, narrowed);
    return { ids, counts: facetNames.map((name) => counts[name].commonest()) };
  });

export function found(catalogue: Catalogue, text: string): string[] {
  const { columns, segments } = catalogue.state ?? {};
  if (!columns || !segments) throw new Error('not opened');
  const { scores } = search(segments, columns.rows, readQuery(text).clauses);
  return columns.names.filter((_, row) => columns.gone[row] === 0 && (scores[row] ?? 0) > 0).sort();
}
