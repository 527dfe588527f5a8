import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { filterOf, queryOf } from '../../../../src/components/library/filter/address.ts';
import { readAddress, withQuery } from '../../../../src/components/library/paths.ts';
import type { Strength } from '../../../../src/model/alignment.ts';
import { facetNames } from '../../../../src/search/columns/columns.ts';
import type { Filter } from '../../../../src/search/filter.ts';
import { beginningOf } from '../../../../src/search/typed-filters.ts';

const id = 'urn:uuid:00000000-0000-4000-8000-000000000001';
const words = fc.string({
  unit: fc.oneof(
    fc.constantFrom('?', '#', '&', '=', '%', '+', ' ', '"', '-', 'é', '水'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
  minLength: 1,
  maxLength: 12,
});
const ids = fc.uuid().map((uuid) => `urn:uuid:${uuid}`);
const chosen = fc.dictionary(
  fc.constantFrom(...facetNames),
  fc.uniqueArray(fc.oneof(words, ids), { minLength: 1, maxLength: 3 }),
  { noNullPrototype: true, minKeys: 1 },
);
const instant = fc.oneof(
  fc.integer({ min: -1e13, max: 1e14 }),
  fc
    .date({ min: new Date(1000, 0, 1), max: new Date(9000, 0, 1), noInvalidDate: true })
    .map((date) => date.setHours(0, 0, 0, 0)),
);
const anyFilter = fc.record<Filter>(
  {
    text: words,
    chosen,
    without: chosen,
    strength: fc.constantFrom<Strength[]>(1, 2, 3),
    from: instant,
    before: instant,
  },
  { requiredKeys: [] },
);

it('every filter can be read again from its address, and keeps how the list stands', () => {
  fc.assert(
    fc.property(anyFilter, (filter) => {
      const path = withQuery('/all', queryOf(filter, 'sort=name&tag=old'));
      const { query = '' } = readAddress(path);
      expect(filterOf(query)).toEqual(filter);
      expect(new URLSearchParams(query).get('sort')).toBe('name');
      expect(queryOf(filterOf(query), query)).toBe(query);
    }),
  );
});

it('an address is short and can be read by people', () => {
  expect(
    queryOf({
      text: 'clean river',
      chosen: { tag: ['water'], competency: [id] },
      without: { kind: ['video'] },
      strength: 2,
      ...{ from: beginningOf('2026-08-01') as number },
    }),
  ).toBe(
    'q=clean+river&competency=00000000-0000-4000-8000-000000000001&-kind=video&tag=water&strength=2&from=2026-08-01',
  );
});

it('a filter that asks nothing leaves nothing in the address', () => {
  expect(queryOf({ text: '', chosen: { tag: [] } })).toBe('');
  expect(withQuery('/all', '')).toBe('/all');
});

it('what nobody can make sense of asks nothing', () => {
  expect(filterOf('strength=9&from=soon&nonsense=1&before=')).toEqual({});
});
