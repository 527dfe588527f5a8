import { describe, expect, it } from 'vitest';
import { safeLink } from '../../src/model/safe-link.ts';

describe('A link', () => {
  it.each([
    ['https://river.example/data?id=7#top', 'https://river.example/data?id=7#top'],
    ['http://intranet/materials', 'http://intranet/materials'],
    ['  https://river.example ', 'https://river.example/'],
    ['HTTPS://River.Example/', 'https://river.example/'],
  ])('that leads to a page is kept: %s', (text, link) => {
    expect(safeLink(text)).toBe(link);
  });

  it.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '/lesson',
    '',
    'https://ana:secret@river.example/',
  ])('that could do anything else is refused: %s', (text) => {
    expect(safeLink(text)).toBeUndefined();
  });

  it('that is longer than any browser opens is refused', () => {
    expect(safeLink(`https://river.example/${'a'.repeat(9_000)}`)).toBeUndefined();
    // Encoded, each letter of these takes nine.
    expect(safeLink(`https://river.example/${'河'.repeat(1_500)}`)).toBeUndefined();
  });
});
