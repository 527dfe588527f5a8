import type { Found, FoundLink } from './found.ts';
import { referenceLink } from './references.ts';

/** References that EndNote exported as XML, which Zotero and others write too. Words stand in elements for their looks, which are passed over. */
export const readEndNote = (page: Document): Found => ({
  links: [...page.getElementsByTagName('record')].flatMap(linksOf),
});

const wordsAt = (record: Element, path: string): string[] =>
  [...record.querySelectorAll(path)]
    .map(({ textContent }) => (textContent ?? '').trim())
    .filter((words) => words !== '');

/** What a reference is, and where else it can be found: a record may name several addresses. */
function linksOf(record: Element): FoundLink[] {
  const first = (path: string) => wordsAt(record, path)[0];
  const [url, ...others] = [...new Set([...wordsAt(record, 'web-urls url'), ...wordsAt(record, 'related-urls url')])];
  const link = referenceLink({
    type: record.querySelector('ref-type')?.getAttribute('name') ?? undefined,
    title: first('titles > title'),
    author: wordsAt(record, 'contributors > authors > author').map((name) => {
      const [family, ...given] = name.split(',');
      return { family: family?.trim(), given: given.join(',').trim() };
    }),
    URL: url,
    DOI: first('electronic-resource-num'),
    ISBN: first('isbn'),
    abstract: first('abstract'),
    note: first('notes'),
    issued: { raw: first('dates > year') },
    publisher: first('publisher'),
    'container-title': first('periodical > full-title') ?? first('titles > secondary-title'),
    page: first('pages'),
    language: first('language'),
    keyword: wordsAt(record, 'keywords > keyword').join(';'),
  });
  return [
    link,
    ...others.map((other) => ({ url: other, name: link.name, author: link.author, keywords: link.keywords })),
  ];
}
