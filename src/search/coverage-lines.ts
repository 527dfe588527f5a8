import type { Collection, Heading } from '../model/collection.ts';
import type { Id } from '../model/identity.ts';
import type { Line, Served } from './coverage.ts';

/** What stands under one heading; what stands before the first one has none. */
export interface LineGroup {
  heading: Heading | undefined;
  lines: Line[];
}

type Parts = Pick<Collection, 'id' | 'parts'>;
type Rows = ReadonlyMap<Id, Served>;

/** The resources of a collection as lines of the map, group by group; those that are gone, or lie in the trash, are left out. */
export function resourceLines({ parts }: Parts, rows: Rows): LineGroup[] {
  const groups: LineGroup[] = [{ heading: undefined, lines: [] }];
  for (const part of parts) {
    if (part.kind === 'heading') groups.push({ heading: part, lines: [] });
    else {
      const row = rows.get(part.resource);
      if (row && row.resource.dateTrashed === undefined)
        groups.at(-1)?.lines.push({ id: part.id, name: row.resource.name, rows: [row] });
    }
  }
  return groups.filter(({ heading, lines }) => heading !== undefined || lines.length > 0);
}

/**
 * The headings of a collection as lines of the map.
 * @param unnamed what the line of those above the first heading is called
 */
export const headingLines = (collection: Parts, rows: Rows, unnamed: string): Line[] =>
  resourceLines(collection, rows).map(({ heading, lines }) => ({
    id: heading?.id ?? collection.id,
    name: heading?.name ?? unnamed,
    rows: lines.flatMap((line) => line.rows),
  }));

/** Collections as lines of the map, each with what stands in itself. */
export function collectionLines(
  collections: readonly Pick<Collection, 'id' | 'name'>[],
  rows: readonly Served[],
): Line[] {
  const held = new Map<Id, Served[]>(collections.map(({ id }) => [id, []]));
  for (const row of rows) for (const id of row.collections) held.get(id)?.push(row);
  return collections.map(({ id, name }) => ({ id, name, rows: held.get(id) ?? [] }));
}
