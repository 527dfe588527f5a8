import { describe, expect, it } from 'vitest';
import type { Resource } from '../../src/model/resource.ts';
import { filterRows, isFiltering, type Searchable, searchWords } from '../../src/search/filter.ts';
import { cutAtFound, fold } from '../../src/search/fold.ts';

const id = (n: number) => `urn:uuid:00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const stamp = { curator: id(1), dateSaved: '2026-01-01T00:00:00.000Z', dateChanged: '2026-01-01T00:00:00.000Z' };

const row = (resource: Partial<Resource> & { name: string }, rest: Partial<Searchable> = {}): Searchable => ({
  resource: { id: id(2), kind: 'page', ...stamp, ...resource },
  alignments: [],
  collections: [],
  excerpts: [],
  ...rest,
});
const names = (rows: Searchable[]) => rows.map((found) => found.resource.name);

describe('searching the list', () => {
  it('finds a word whatever its case and accents', () => {
    const rows = [row({ name: 'Das Aquädukt von Nîmes' }), row({ name: 'Straße und Fluss' }), row({ name: 'Weir' })];
    expect(names(filterRows(rows, { text: 'AQUADUKT' }))).toEqual(['Das Aquädukt von Nîmes']);
    expect(names(filterRows(rows, { text: 'nimes' }))).toEqual(['Das Aquädukt von Nîmes']);
    expect(names(filterRows(rows, { text: 'strasse' }))).toEqual(['Straße und Fluss']);
  });

  it('wants every word, in any order and in any field', () => {
    const rows = [
      row({ name: 'Water towers', note: 'For the quick ones' }),
      row({ name: 'Water' }),
      row({ name: 'Quick quiz' }),
    ];
    expect(names(filterRows(rows, { text: 'quick water' }))).toEqual(['Water towers']);
  });

  it.each<[string, Searchable]>([
    ['description', row({ name: 'a', description: 'needle' })],
    ['author', row({ name: 'a', author: ['Needle'] })],
    ['note', row({ name: 'a', note: 'needle' })],
    ['private note', row({ name: 'a', privateNote: 'needle' })],
    ['tag', row({ name: 'a', keywords: ['needle'] })],
    ['reason', row({ name: 'a' }, { alignments: [{ competency: id(5), why: 'A needle' }] })],
    ['quote', row({ name: 'a' }, { excerpts: ['the needle'] })],
  ])('looks into the %s', (_field, found) => {
    expect(filterRows([row({ name: 'hay' }), found], { text: 'needle' })).toEqual([found]);
  });

  it('shows everything when nothing is asked, in the order in which it came', () => {
    const rows = [row({ name: 'b' }), row({ name: 'a' })];
    expect(filterRows(rows, { text: '  ' })).toEqual(rows);
    expect(isFiltering({ text: '  ', tags: [] })).toBe(false);
    expect(isFiltering({ tags: ['x'] })).toBe(true);
  });
});

describe('filters', () => {
  const rows = [
    row({ name: 'both', keywords: ['Water'] }, { alignments: [{ competency: id(5) }, { competency: id(6) }] }),
    row({ name: 'one' }, { alignments: [{ competency: id(5) }], collections: [id(9)] }),
    row({ name: 'none' }),
  ];

  it('narrow the list one after the other', () => {
    expect(names(filterRows(rows, { competencies: [id(5)] }))).toEqual(['both', 'one']);
    expect(names(filterRows(rows, { competencies: [id(5), id(6)] }))).toEqual(['both']);
    expect(names(filterRows(rows, { competencies: [id(5)], collections: [id(9)] }))).toEqual(['one']);
  });

  it('know a tag by its word, not by its case', () => {
    expect(names(filterRows(rows, { tags: ['water'] }))).toEqual(['both']);
  });
});

describe('showing where a word was found', () => {
  it('cuts the title around it, also where folding makes it longer', () => {
    expect(cutAtFound('Die Straße am Wasser', searchWords('strasse'))).toEqual([
      { text: 'Die ', found: false },
      { text: 'Straße', found: true },
      { text: ' am Wasser', found: false },
    ]);
  });

  it('gives back the whole text, whatever was searched', () => {
    const text = 'Größe ﬁndet 🌊 água, água';
    for (const words of [[], ['agua'], ['fi', 'g'], [fold('🌊')]]) {
      expect(
        cutAtFound(text, words)
          .map((stretch) => stretch.text)
          .join(''),
      ).toBe(text);
    }
  });
});
