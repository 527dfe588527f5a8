import { describe, expect, it } from 'vitest';
import type { Filter } from '../../src/search/filter.ts';
import { insteadOf } from '../../src/search/instead.ts';
import { englishPrefixes } from '../../src/search/query.ts';
import type { Names } from '../../src/search/typed-filters.ts';

const named = (value: string, ...names: string[]) => ({ value, names });
const names: Names = {
  tag: ['photosynthesis', 'water', 'Klimawandel'].map((tag) => named(tag, tag)),
  competency: [named('urn:self', 'Self-directed learning', 'SDL')],
  collection: [named('urn:unit', 'Water: who gets it?')],
};

/** What is offered, where whatever is looked for finds two. */
const offers = (asked: Filter, count: (filter: Filter) => number = () => 2) =>
  insteadOf(asked, names, englishPrefixes, count);
const meant = (text: string) => offers({ text }).flatMap(({ what }) => (what.how === 'meant' ? [what.label] : []));

describe('where words find nothing', () => {
  it.each([
    ['fotosynthesis', ['photosynthesis']],
    ['Photosyntesis', ['photosynthesis']],
    ['klimawandle', ['Klimawandel']],
    ['self directed lerning', ['Self-directed learning']],
    ['lerning', ['Self-directed learning']],
    ['“who gets it”', ['Water: who gets it?']],
    ['zebra', []],
    ['wa er', ['water', 'Water: who gets it?']],
    ['zoo', []],
  ])('%s may have meant %s', (text, labels) => {
    expect(meant(text)).toEqual(labels);
  });

  it('what was meant becomes a filter instead of the words, beside the filters that are on', () => {
    const [first] = offers({ text: 'fotosynthesis', chosen: { kind: ['video'] } });
    expect(first).toMatchObject({ count: 2, filter: { chosen: { kind: ['video'], tag: ['photosynthesis'] } } });
    expect(first?.filter.text).toBeUndefined();
  });

  it('each of several words can be left out, and the quotation marks', () => {
    const texts = offers({ text: 'zebra "in the zoo" -lion' }).map(({ filter }) => filter.text);
    expect(texts).toEqual(['zebra in the zoo -lion', '"in the zoo" -lion', 'zebra -lion', 'zebra "in the zoo"']);
  });

  it('only what finds something is offered', () => {
    expect(offers({ text: 'fotosynthesis zebra' }, ({ text }) => (text === 'zebra' ? 1 : 0))).toEqual([
      { what: { how: 'without', word: 'fotosynthesis' }, filter: { text: 'zebra' }, count: 1 },
    ]);
    expect(offers({ chosen: { tag: ['water'] } })).toEqual([]);
  });
});
