import { describe, expect, it } from 'vitest';
import { savedOf } from '../support/page-of.ts';

const withCanonical = (
  href: string,
  url = 'https://lessons.example.org/rivers?id=3&utm_source=x',
): string | undefined => savedOf(`<link rel="canonical" href="${href}"><title>Rivers</title>`, url).url;

describe('the address that a page is kept under', () => {
  it.each([
    ['an address of the same site', 'https://www.example.org/rivers', 'https://www.example.org/rivers'],
    ['a relative address', '/units/rivers', 'https://lessons.example.org/units/rivers'],
    [
      'its own tracking taken off',
      'https://lessons.example.org/rivers?utm_campaign=a&id=3',
      'https://lessons.example.org/rivers?id=3',
    ],
  ])('is its canonical link where that is %s', (_, href, address) => {
    expect(withCanonical(href)).toBe(address);
  });

  it.each([
    ['leads to another site', 'https://other.org/rivers'],
    ['leads to the front door', 'https://lessons.example.org/'],
    ['leads to the index of the front door', '/index.html'],
    ['lost its host', 'https:///paths/17'],
    ['lost its host twice', '///paths/17'],
    ['is a script', 'javascript:alert(1)'],
    ['is empty', ''],
  ])('is its own, cleaned, where the canonical link %s', (_, href) => {
    expect(withCanonical(href)).toBe('https://lessons.example.org/rivers?id=3');
  });

  it('keeps the front door for the front door', () => {
    expect(withCanonical('https://www.example.org/', 'https://www.example.org/?utm_source=x')).toBe(
      'https://www.example.org/',
    );
  });

  it('keeps the archive’s address for an archived page', () => {
    const archived = 'https://web.archive.org/web/20160820205919/http://a.org/rivers';
    expect(withCanonical('https://web.archive.org/web/20160820205919/http://a.org/', archived)).toBe(archived);
  });

  it('keeps a route of an app whose canonical link is that of the app', () => {
    expect(withCanonical('https://a.org/app', 'https://a.org/app#/unit/3')).toBe('https://a.org/app#/unit/3');
  });

  it('takes Open Graph’s word where there is no canonical link', () => {
    expect(savedOf('<meta property="og:url" content="/rivers">', 'https://a.org/rivers?from=home').url).toBe(
      'https://a.org/rivers',
    );
  });
});
