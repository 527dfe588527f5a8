import * as fc from 'fast-check';
import type { Id } from '../../src/model/identity.ts';
import { anyText } from './arbitrary-text.ts';

const pad = (number: number, length: number) => number.toString(16).padStart(length, '0');

/** Ids that are new in each group: group 3, number 7 is always the same. */
export const idOf = (group: number, number: number): Id =>
  `urn:uuid:${pad(group, 8)}-bbbb-4bbb-8bbb-${pad(number, 12)}`;

export const instant = fc
  .record({ at: fc.integer({ min: 0, max: 4_000_000_000 }), offset: fc.constantFrom('Z', '+01:00', '-09:30') })
  .map(({ at, offset }) => new Date(at * 1_000).toISOString().replace('Z', offset));

export const day = fc
  .integer({ min: 0, max: 40_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

export const seconds = fc.oneof(fc.nat(20_000), fc.double({ min: 0, max: 1e6, noNaN: true })).map((value) => value + 0);

export const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });

/** A stretch of a video; one in three runs to its end. */
export const stretch = fc
  .record({ one: seconds, other: optional(seconds) })
  .map(({ one, other }) =>
    other === undefined ? { start: one } : { start: Math.min(one, other), end: Math.max(one, other) },
  );

export const wordList = fc.array(anyText, { maxLength: 3 });

/** Leaves fields out that are undefined: in a record they are absent. */
export const said = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

export const link = fc
  .record({ site: fc.constantFrom('river', 'school', 'museum'), path: fc.webPath(), query: fc.webQueryParameters() })
  .map(({ site, path, query }) => new URL(`https://${site}.example.org${path}?${query}`).href);

/** The stamp that each record of a group bears. */
const stamp = (curators: Id[]) =>
  fc.record({ curator: fc.constantFrom(...curators), dateSaved: instant, dateChanged: instant });

/** As many records as `fields` says, with ids of their own. */
export const rows = <T extends object>(
  group: number,
  count: number,
  curators: Id[],
  fields: (number: number) => fc.Arbitrary<object>,
) =>
  fc.tuple(
    ...Array.from({ length: count }, (_, number) =>
      fc
        .tuple(stamp(curators), fields(number))
        .map(([stamped, more]) => said({ id: idOf(group, number), ...stamped, ...more }) as unknown as T),
    ),
  ) as fc.Arbitrary<T[]>;

export const ids = (group: number, count: number) => Array.from({ length: count }, (_, number) => idOf(group, number));

export const oneOf = (group: number, count: number) => fc.constantFrom(...ids(group, count));
