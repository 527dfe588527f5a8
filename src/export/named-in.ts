import type { Id } from '../model/identity.ts';
import { type Library, tableNames } from '../model/library.ts';
import { handsOf } from '../model/provenance.ts';

/** Everyone whom the records name: who said them, whom they second, through whose hands they came. */
export function namedIn(library: Library): Set<Id> {
  const named = new Set(
    tableNames.flatMap((table) => (table === 'curators' ? [] : library[table].map((row) => row.curator))),
  );
  for (const { seconds = [] } of library.alignments) for (const curator of seconds) named.add(curator);
  for (const curator of handsOf(library.resources)) named.add(curator);
  return named;
}
