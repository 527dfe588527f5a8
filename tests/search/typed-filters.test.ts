import { describe, expect, it } from 'vitest';
import { readQuery, withoutFilter } from '../../src/search/query.ts';
import { complete } from '../../src/search/suggest.ts';
import { beginningOf, joinTyped, type Names } from '../../src/search/typed-filters.ts';

const names: Names = {
  tag: ['water', 'weather', 'Café culture'].map((tag) => ({ value: tag, names: [tag] })),
  competency: [{ value: 'urn:critical', names: ['Critical thinking', 'CRITICAL-THINKING'] }],
  collection: [
    { value: 'urn:trip', names: ['Field trip'] },
    { value: 'urn:water', names: ['Water: who gets it?'] },
  ],
  kind: [{ value: 'video', names: ['Video', 'video'] }],
  type: ['Lesson plan', 'Video'].map((type) => ({ value: type, names: [type] })),
  author: [{ value: 'Mira Okafor', names: ['Mira Okafor'] }],
  curator: [{ value: 'urn:ana', names: ['Ana Ribeiro'] }],
};
const read = (text: string) => joinTyped({}, readQuery(text).filters, names);

describe('typed filters', () => {
  it.each([
    ['tag:water', { chosen: { tag: ['water'] } }],
    ['tag:wat tag:"cafe culture"', { chosen: { tag: ['water', 'Café culture'] } }],
    ['in:"Field trip" rain', { chosen: { collection: ['urn:trip'] } }],
    ['COMPETENCY:critical', { chosen: { competency: ['urn:critical'] } }],
    ['kind:video', { chosen: { kind: ['video'] } }],
    ['kind:vid', { chosen: { kind: ['video'] } }],
    ['kind:lesson', { chosen: { type: ['Lesson plan'] } }],
    ['by:"Mira Okafor"', { chosen: { author: ['Mira Okafor'] } }],
    ['by:ana', { chosen: { curator: ['urn:ana'] } }],
    ['-tag:water', { without: { tag: ['water'] } }],
    ['after:2026', { from: beginningOf('2026-01-01') }],
    ['after:2026-03 before:2026-03-24', { from: beginningOf('2026-03-01'), before: beginningOf('2026-3-24') }],
    ['-before:2026', { from: beginningOf('2026') }],
  ])('%s', (text, filter) => {
    expect(read(text)).toEqual({ filter, unknown: [] });
  });

  it('tell which of them stand for nothing, or for more than one thing', () => {
    expect(read('tag:we in:nowhere tag:w before:soon').unknown.map((each) => each.value)).toEqual([
      'nowhere',
      'w',
      'soon',
    ]);
    expect(read('tag:nothing').filter).toEqual({});
  });

  it('take a date in the digits of Arabic too', () => {
    expect(read('before:٢٠٢٦-٠٣').filter).toEqual(read('before:2026-03').filter);
  });

  it('are no words of the search, and can be taken out of it', () => {
    const { clauses, filters } = readQuery('rain tag:water -in:"Field trip" now');
    expect(clauses.map((clause) => clause.terms)).toEqual([['rain'], ['now']]);
    const text = 'rain tag:water now';
    const [filter] = readQuery(text).filters;
    expect(filter && withoutFilter(text, filter)).toBe('rain now');
    expect(filters.map(({ not }) => not)).toEqual([false, true]);
  });

  it('are no words while their value is still to come', () => {
    expect(readQuery('rain tag: -in:').clauses.map(({ terms }) => terms)).toEqual([['rain']]);
  });

  it('are words where they are no filters', () => {
    expect(readQuery('Water: who gets it? http://x "unclosed').clauses.map(({ terms }) => terms)).toEqual([
      ['water'],
      ['who'],
      ['gets'],
      ['it'],
      ['http', 'x'],
      ['unclosed'],
    ]);
  });
});

describe('completing', () => {
  const suggest = (text: string, caret = text.length) => complete(text, caret, names);

  it.each([
    ['ta', ['tag:']],
    ['rain -in', ['-in:']],
    ['tag:w', ['tag:water ', 'tag:weather ']],
    ['tag:cult', ['tag:"Café culture" ']],
    ['rain in:"Field t', ['in:"Field trip" ']],
    ['tag:wetaher', ['tag:weather ']],
    ['kind:v', ['kind:Video ']],
    ['by:', ['by:"Mira Okafor" ', 'by:"Ana Ribeiro" ']],
  ])('%s', (text, texts) => {
    expect(suggest(text)?.suggestions.map((each) => each.text)).toEqual(texts);
  });

  it('says which part of the text is replaced', () => {
    expect(suggest('rain tag:wat now', 12)).toMatchObject({ start: 5, end: 12 });
    expect(suggest('rain tag:wat now', 11)).toMatchObject({ start: 5, end: 12 });
  });

  it('offers all filters between words where it is asked for them, and none for one letter alone', () => {
    expect(complete('rain ', 5, names, undefined, true)?.suggestions.map(({ text }) => text)).toContain('before:');
    expect(suggest('rain t')).toBeUndefined();
  });

  it('has nothing to say between words, for other words and for dates', () => {
    for (const text of ['', 'rain ', 'zebra', 'before:20', 'foo:ba']) expect(suggest(text)).toBeUndefined();
  });
});
