import type { Alignment } from '../model/alignment.ts';
import type { Id } from '../model/identity.ts';
import { type Columns, rowsById } from './columns/columns.ts';
import { valuesAt } from './columns/values-at.ts';
import type { Served } from './coverage.ts';

/** All claims of the library, and which resource each excerpt that one of them points to belongs to. */
export interface Claims {
  alignments: readonly Alignment[];
  resourceOf: ReadonlyMap<Id, Id>;
}

/** The resources of the library as the map counts them: from the columns in memory, with the claims on each. */
export function servedIn(columns: Columns, { alignments, resourceOf }: Claims): Served[] {
  const numbers = rowsById(columns);
  const on: Alignment[][] = Array.from({ length: columns.rows }, () => []);
  for (const alignment of alignments) {
    const row = numbers.get(alignment.target) ?? numbers.get(resourceOf.get(alignment.target) ?? '');
    if (row !== undefined) on[row]?.push(alignment);
  }
  return columns.ids.flatMap((id, row): Served[] => {
    if (columns.gone[row] === 1) return [];
    const trashed = columns.trashed[row] ?? 0;
    const resource = {
      id,
      name: columns.names[row] ?? '',
      dateSaved: new Date(columns.saved[row] ?? 0).toISOString(),
      ...(trashed === 0 ? {} : { dateTrashed: new Date(trashed).toISOString() }),
    };
    return [{ resource, alignments: on[row] ?? [], collections: valuesAt(columns.facets.collection, row) }];
  });
}
