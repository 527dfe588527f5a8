import * as fc from 'fast-check';
import type { Library } from '../../src/model/library.ts';

/** One thing that a teacher changes in a library. */
export interface Edit {
  /** The id of the record and the field: two edits of one place are no disjoint edits. */
  place: string;
  /** The library with it. */
  make(library: Library): Library;
  /** Whether this library says it just so. */
  wrote(library: Library): boolean;
  /** Whether it can still be read in this library, alone or beside the words of others. */
  isIn(library: Library): boolean;
}

type Fields = Record<string, unknown>;
type Edited = 'resources' | 'collections';

const idOf = (table: Edited, number: number) =>
  `urn:uuid:${(table === 'resources' ? 3 : 6).toString(16).padStart(8, '0')}-bbbb-4bbb-8bbb-${number.toString(16).padStart(12, '0')}`;

function editOf(table: Edited, number: number, field: string, value: unknown, holds: (now: unknown) => boolean): Edit {
  const id = idOf(table, number);
  const fieldIn = (library: Library) => (library[table] as Fields[]).find((row) => row.id === id)?.[field];
  return {
    place: `${id} ${field}`,
    make: (library) => ({
      ...library,
      [table]: (library[table] as Fields[]).map((row) => (row.id === id ? { ...row, [field]: value } : row)),
    }),
    wrote: (library) => JSON.stringify(fieldIn(library)) === JSON.stringify(value),
    isIn: (library) => holds(fieldIn(library)),
  };
}

/** Words that no library has by chance, and of which none holds another. */
const words = fc.stringMatching(/^[a-z]{6}[0-9]{4}$/);
const record = fc.nat(2);

const singleValue = fc
  .record({ number: record, field: fc.constantFrom('name', 'publisher', 'license'), value: words })
  .map(({ number, field, value }) => editOf('resources', number, field, value, (now) => now === value));
const note = fc
  .record({ number: record, value: words })
  .map(({ number, value }) => editOf('resources', number, 'note', value, (now) => String(now).includes(value)));
const tags = fc
  .record({ number: record, value: fc.uniqueArray(words, { minLength: 1, maxLength: 3 }) })
  .map(({ number, value }) =>
    editOf('resources', number, 'keywords', value, (now) => value.every((tag) => (now as string[]).includes(tag))),
  );
const collection = fc
  .record({ number: record, field: fc.constantFrom('name', 'license'), value: words })
  .map(({ number, field, value }) => editOf('collections', number, field, value, (now) => now === value));

/** What a teacher changes between two bundles. */
export const anyEdits: fc.Arbitrary<Edit[]> = fc.array(fc.oneof(singleValue, note, tags, collection), { maxLength: 6 });

export const edited = (library: Library, edits: readonly Edit[]): Library =>
  edits.reduce((now, edit) => edit.make(now), library);
