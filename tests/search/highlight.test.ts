import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resource } from '../../src/model/resource.ts';
import { isFiltering } from '../../src/search/filter.ts';
import { fold } from '../../src/search/fold.ts';
import { cutAt, rangesIn, soughtFor } from '../../src/search/highlight.ts';
import { readQuery } from '../../src/search/query.ts';
import { snippetOf } from '../../src/search/snippet.ts';
import { anyText } from '../support/arbitrary-text.ts';

const sought = (text: string, corrected = new Map<string, string[]>()) => soughtFor(readQuery(text).clauses, corrected);
const marked = (text: string, words: string, corrected?: Map<string, string[]>) =>
  cutAt(text, rangesIn(text, sought(words, corrected)))
    .filter(({ found }) => found)
    .map((stretch) => stretch.text);

describe('folding', () => {
  it.each([
    ['GROẞE Straße', 'grosse strasse'],
    ['Nîmes ﬁndet Łódź', 'nimes findet lodz'],
    ['المدرسةُ', 'المدرسه'],
    ['الصف ٣، کلاس ۴', 'الصف 3، كلاس 4'],
    ['हिन्दी', 'हिन्दी'],
    ['ガラス', 'ガラス'],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded.normalize('NFC'));
  });
});

describe('marking what was found', () => {
  it.each([
    ['How much water is in your lunch?', 'WATER', ['water']],
    ['Waterfalls', 'water', ['Water']],
    ['Grundwasser im Schulhof', 'wasser', ['wasser']],
    ['Die Straße am Wasser', 'strasse', ['Straße']],
    ['ein Aquädukt', 'aquad', ['Aquäd']],
    ['running in rain', 'in', ['in']],
    ['deeper learning, deeper still', '"deeper learning"', ['deeper', 'learning', 'deeper']],
    ['水循環を学ぶ', '循環', ['循環']],
    ['地下水の循環', '水', ['水']],
    ['地下水の循環', '"水"', ['水']],
    ['小学3年生の算数', '3年生', ['3年生']],
    ['الماء في المدينة', 'ماء', ['ماء']],
    ['not the river -here', 'river -not', ['river']],
    ["it's a teacher's day", 'teachers', ["teacher's"]],
  ])('%s: %s', (text, words, found) => {
    expect(marked(text, words)).toEqual(found);
  });

  it('marks the word that a misspelt one was taken for', () => {
    expect(marked('The aquifer', 'aquifre', new Map([['aquifre', ['aquifer']]]))).toEqual(['aquifer']);
  });

  it('gives back the whole text, whatever was searched', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, words) => {
        const stretches = cutAt(text, rangesIn(text, sought(words)));
        expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
      }),
    );
  });
});

describe('the sentence that is shown', () => {
  const date = '2026-01-01T00:00:00.000Z';
  const id = 'urn:uuid:00000000-0000-4000-8000-000000000001';
  const worded = (more: object, excerpts: string[] = []) => ({
    resource: resource.parse({
      id,
      curator: id,
      dateSaved: date,
      dateChanged: date,
      kind: 'page',
      name: 'Weir',
      ...more,
    }),
    alignments: [],
    excerpts,
  });

  it('is the one with most of the words, in the weightiest field', () => {
    const row = worded({ note: 'They argue. The river floods the mill. All go home.', description: 'A river.' }, [
      'Rivers and mills.',
    ]);
    expect(snippetOf(row, sought('river mill'))).toMatchObject({ field: 'note', text: 'The river floods the mill.' });
    expect(snippetOf(row, sought('rivers'))).toMatchObject({ field: 'quotes', text: 'Rivers and mills.' });
  });

  it('is none where the words stand only in the name', () => {
    expect(snippetOf(worded({ note: 'A dam.' }), sought('weir'))).toBeUndefined();
  });

  it('is cut around the word where it is long, and marks it at its place', () => {
    const snippet = snippetOf(
      worded({ note: `${'much talk '.repeat(40)}river ${'and more '.repeat(40)}` }),
      sought('river'),
    );
    expect(snippet?.text.length).toBeLessThan(220);
    expect(snippet?.ranges.map(([from, to]) => snippet.text.slice(from, to))).toEqual(['river']);
    expect(snippet?.text).toMatch(/^… .* …$/s);
  });
});

it('a filter that asks nothing is none', () => {
  expect(isFiltering({ text: '  ', chosen: { tag: [] } })).toBe(false);
  expect(isFiltering({ chosen: { tag: ['x'] } })).toBe(true);
});
