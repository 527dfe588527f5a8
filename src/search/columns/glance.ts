import type { Strength } from '../../model/alignment.ts';
import type { Id } from '../../model/identity.ts';
import type { Resource } from '../../model/resource.ts';
import type { Column, Columns } from './columns.ts';
import { claimsOf, valuesAt } from './values-at.ts';

/** What the columns know of a resource: enough to draw it in a list at once, before its row was read. */
export interface Glance {
  id: Id;
  name: string;
  kind: Resource['kind'];
  /** Who published it, or else the site it stands on. */
  publisher: string;
  authors: string[];
  /** What kind of learning resource it says it is; empty where it does not. */
  type: string;
  /** 0 where nothing is said. */
  minutes: number;
  levels: string[];
  tags: string[];
  /** Milliseconds since 1970; `trashed` is 0 where it is not in the trash. */
  saved: number;
  trashed: number;
  published: string;
  claims: { competency: Id; strength?: Strength }[];
  /** A quote or a moment of it was kept. */
  hasEvidence: boolean;
}

const first = (column: Column, row: number): string => {
  const start = column.starts[row] ?? 0;
  return start === column.starts[row + 1] ? '' : (column.dictionary[column.values[start] ?? 0] ?? '');
};

/** What a list shows of a row at first glance. */
export function glanceAt(columns: Columns, row: number): Glance {
  const { facets } = columns;
  return {
    id: columns.ids[row] ?? '',
    name: columns.names[row] ?? '',
    kind: first(facets.kind, row) as Resource['kind'],
    publisher: first(facets.publisher, row) || first(facets.site, row),
    authors: valuesAt(facets.author, row),
    type: first(facets.type, row),
    minutes: columns.minutes[row] ?? 0,
    levels: valuesAt(facets.level, row),
    tags: valuesAt(facets.tag, row),
    saved: columns.saved[row] ?? 0,
    trashed: columns.trashed[row] ?? 0,
    published: columns.published[row] ?? '',
    claims: claimsOf(columns, row),
    hasEvidence: valuesAt(facets.mark, row).includes('evidence'),
  };
}
