import { describe, expect, it } from 'vitest';
import { englishPrefixes, readQuery } from '../../src/search/query.ts';
import { inVain, settle } from '../../src/search/settle.ts';
import { beginningOf, type Names } from '../../src/search/typed-filters.ts';

const names: Names = {
  tag: ['water', 'waves'].map((tag) => ({ value: tag, names: [tag] })),
  collection: [{ value: 'urn:unit', names: ['Water unit'] }],
};
const german = new Map([...englishPrefixes, ['schlagwort', 'tag'] as const]);
const settled = (text: string, all = false) => settle({ text }, names, german, all);
const vain = (text: string) => inVain(text, names, german).map(({ value }) => value);

describe('a filter that was typed', () => {
  it('becomes a filter like those of the panel once a space has ended it', () => {
    expect(settled('tag:water')).toEqual({ text: 'tag:water' });
    expect(settled('rain tag:water ')).toEqual({ text: 'rain ', chosen: { tag: ['water'] } });
    expect(settled('in:"Water ')).toEqual({ text: 'in:"Water ' });
    expect(settled('in:"Water unit" ')).toEqual({ text: '', chosen: { collection: ['urn:unit'] } });
    expect(settled('-tag:water tag:waves', true)).toEqual({
      text: '',
      without: { tag: ['water'] },
      chosen: { tag: ['waves'] },
    });
  });

  it('asks once for what is asked for already, and takes the place of its opposite, as when it is taken from the list', () => {
    const asked = { text: 'tag:water -tag:waves ', chosen: { tag: ['waves', 'water'] } };
    expect(settle(asked, names, german, true)).toEqual({
      text: '',
      chosen: { tag: ['water'] },
      without: { tag: ['waves'] },
    });
  });

  it('leaves the words whole, and in the order of the typing, where several are ended at once', () => {
    expect(settled('  tag:waves rain tag:water', true)).toEqual({ text: 'rain ', chosen: { tag: ['waves', 'water'] } });
    expect(settled(' tag:water in:"Water unit"', true).text).toBe('');
  });

  it('is known by its word in the language that is spoken', () => {
    expect(settled('Schlagwort:water ')).toEqual({ text: '', chosen: { tag: ['water'] } });
    expect(readQuery('schlagwort:water').filters).toEqual([]);
  });

  it('takes a year, a month or a day, and no day that does not exist', () => {
    expect(settled('before:2025-03', true)).toEqual({ text: '', before: beginningOf('2025-03-01') });
    expect(beginningOf('2025-13')).toBeUndefined();
    expect(beginningOf('2025-02-30')).toBeUndefined();
  });

  it('stays among the words where it stands for nothing, and is told', () => {
    expect(settled('tag:zzz ')).toEqual({ text: 'tag:zzz ' });
    expect(vain('tag:zzz before:soon after:2025-13 ')).toEqual(['zzz', 'soon', '2025-13']);
  });

  it('is told with what may have been meant: what begins so, or a slip or two away', () => {
    const meant = (text: string) => inVain(text, names, german).flatMap((each) => each.meant.map(({ label }) => label));
    expect(meant('tag:wa rain')).toEqual(['water', 'waves']);
    expect(meant('tag:watre rain')).toEqual(['water']);
    expect(meant('in:"Watter unit" rain')).toEqual(['Water unit']);
    expect(meant('tag:zzz before:soon ')).toEqual([]);
  });

  it('is not told while it may still become something', () => {
    expect(vain('tag:wa')).toEqual([]);
    expect(vain('before:202')).toEqual([]);
    expect(vain('foo:bar https://example.org/')).toEqual([]);
  });
});
