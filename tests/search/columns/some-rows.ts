import * as fc from 'fast-check';
import type { Strength } from '../../../src/model/alignment.ts';
import { resource } from '../../../src/model/resource.ts';
import type { Chosen, Filter } from '../../../src/search/filter.ts';
import type { Row } from '../../../src/search/row.ts';

export const id = (n: number) => `urn:uuid:00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

const some = <Value>(...values: Value[]) => fc.subarray(values, { maxLength: Math.min(2, values.length) });
const tags = ['Water', 'water', 'maps', 'Café'];
const day = fc
  .integer({ min: 1, max: 28 })
  .map((date) => `2026-0${1 + (date % 3)}-${String(date).padStart(2, '0')}T08:00:00.000Z`);

/** A row with few different values, so that filters often meet. */
const anyRow = (number: number): fc.Arbitrary<Row> =>
  fc
    .record({
      name: fc.constantFrom('weir', 'Aqueduct', 'Öl', 'Lesson 10', 'Lesson 9', ''),
      kind: fc.constantFrom('page', 'video') as fc.Arbitrary<'page' | 'video'>,
      dateSaved: day,
      dateTrashed: fc.option(day, { nil: undefined, freq: 4 }),
      datePublished: fc.constantFrom('', '2020', '2021-05'),
      timeRequired: fc.constantFrom('', 'PT9M', 'PT1H'),
      license: fc.constantFrom('', 'https://creativecommons.org/licenses/by/4.0/'),
      keywords: some(...tags),
      educationalLevel: some('Grade 7', 'Grade 8'),
      claims: fc.uniqueArray(fc.tuple(fc.integer({ min: 20, max: 23 }), fc.constantFrom(undefined, 1, 2, 3)), {
        maxLength: 3,
        selector: ([competency]) => competency,
      }),
      collections: some(id(9), id(8)),
      excerpts: some('a quote'),
    })
    .map(({ claims, collections, excerpts, ...fields }) => ({
      resource: resource.parse({
        ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
        id: id(number),
        curator: id(1),
        dateChanged: fields.dateSaved,
      }),
      alignments: claims.map(([competency, strength], at) => ({
        id: id(1000 + at),
        curator: id(1),
        dateSaved: fields.dateSaved,
        dateChanged: fields.dateSaved,
        target: id(number),
        competency: id(competency),
        ...(strength === undefined ? {} : { strength: strength as Strength }),
      })),
      collections,
      excerpts,
    }));

/** Rows numbered from 100, each with an id of its own. */
export const anyRows = (maxLength = 12): fc.Arbitrary<Row[]> =>
  fc.nat(maxLength).chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => anyRow(100 + at))));

export const anyRowNumbered = (least: number, most: number) => fc.integer({ min: least, max: most }).chain(anyRow);

export const anyChosen: fc.Arbitrary<Chosen> = fc.record(
  {
    competency: some(id(20), id(21)),
    collection: some(id(9), id(8)),
    tag: some('WATER', 'cafe', 'maps'),
    mark: some('evidence', 'uncollected'),
    kind: some('page', 'video', 'thing'),
    level: some('Grade 7', 'Grade 8'),
  },
  { requiredKeys: [] },
);

export const anyFilter: fc.Arbitrary<Filter> = fc.record(
  {
    chosen: anyChosen,
    without: anyChosen,
    strength: fc.constantFrom(1, 2, 3) as fc.Arbitrary<Strength>,
    from: fc.constant(Date.parse('2026-02-01')),
    before: fc.constant(Date.parse('2026-03-10')),
  },
  { requiredKeys: [] },
);
