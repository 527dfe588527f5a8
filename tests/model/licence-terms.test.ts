import { describe, expect, test } from 'vitest';
import { isTighter } from '../../src/model/licence-terms.ts';

const cc = (terms: string) => `https://creativecommons.org/licenses/${terms}/4.0/`;
const CC0 = 'https://creativecommons.org/publicdomain/zero/1.0/';

describe('a part of a collection allows less than the collection', () => {
  test.each([
    ['no money may be made with it', cc('by-nc'), cc('by')],
    ['it may not be changed', cc('by-nd'), cc('by-sa')],
    ['it may not be changed, and the collection only forbids to make money', cc('by-nc-nd'), cc('by-nc')],
    ['the collection is given away for anything', cc('by-nc-sa'), CC0],
    ['it was ported to the law of a country', 'https://creativecommons.org/licenses/by-nc/3.0/de/', cc('by')],
  ])('where %s', (_, part, whole) => {
    expect(isTighter(part, whole)).toBe(true);
  });

  test.each([
    ['both say the same', cc('by-nc'), cc('by-nc')],
    ['the part allows more', cc('by'), cc('by-nc-nd')],
    ['the part is in the public domain', CC0, cc('by')],
    ['the part only asks to be passed on under the same licence', cc('by-sa'), cc('by')],
    ['the licence is not one of Creative Commons', 'All rights reserved, NC', cc('by')],
    ['the collection has a licence of its own making', cc('by-nc'), 'https://example.org/licence'],
  ])('and does not where %s', (_, part, whole) => {
    expect(isTighter(part, whole)).toBe(false);
  });
});
