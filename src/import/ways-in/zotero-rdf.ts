import type { Found, FoundLink } from './found.ts';
import { instantOf, statedDateOf } from './instants.ts';
import { wordsInHtml } from './markup.ts';
import { joinedText, lineOf, textOf, wordsOf } from './plain.ts';
import { referenceLink } from './references.ts';
import { childrenNamed, textOfChild } from './xml.ts';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** References that Zotero exported as RDF: items with their notes; the files that hang on them stay where they are. */
export function readZoteroRdf(page: Document): Found {
  const notes = new Map<string, string | undefined>();
  for (const memo of page.getElementsByTagNameNS('*', 'Memo'))
    notes.set(memo.getAttributeNS(RDF, 'about') ?? '', textOf(wordsInHtml(textOfChild(memo, 'value'))));
  const items = [...page.documentElement.children].filter(isItem);
  return { links: items.map((item) => itemLink(item, notes)) };
}

function isItem(element: Element): boolean {
  const type = textOfChild(element, 'itemType');
  return element.localName !== 'Memo' && type !== undefined && !/^(attachment|note)$/.test(type);
}

function itemLink(item: Element, notes: ReadonlyMap<string, string | undefined>): FoundLink {
  const identifiers = childrenNamed(item, 'identifier').map((identifier) => (identifier.textContent ?? '').trim());
  const stated = identifiers.find((identifier) => /^https?:/i.test(identifier));
  const about = item.getAttributeNS(RDF, 'about') ?? '';
  const numbered = (sign: RegExp) =>
    identifiers.map((identifier) => sign.exec(identifier)?.[1]).find((number) => number !== undefined);
  const memos = childrenNamed(item, 'isReferencedBy').map((memo) =>
    notes.get(memo.getAttributeNS(RDF, 'resource') ?? ''),
  );
  const link = referenceLink({
    type: textOfChild(item, 'itemType'),
    title: textOfChild(item, 'title'),
    URL: stated ?? (/^https?:/i.test(about) && !/[?#]item/.test(about) ? about : undefined),
    DOI: numbered(/^DOI (.+)$/),
    ISBN: numbered(/^ISBN (.+)$/),
    abstract: textOfChild(item, 'abstract'),
    author: peopleIn(item),
    language: lineOf(textOfChild(item, 'language')),
    publisher: lineOf(childrenNamed(item, 'publisher')[0]?.textContent),
    page: textOfChild(item, 'pages'),
  });
  return {
    ...link,
    note: joinedText(link.note, ...memos),
    keywords: wordsOf(childrenNamed(item, 'subject').map(({ textContent }) => textContent)),
    datePublished: statedDateOf(textOfChild(item, 'date')) ?? /\b\d{4}\b/.exec(textOfChild(item, 'date') ?? '')?.[0],
    dateSaved: instantOf(textOfChild(item, 'dateSubmitted')),
  };
}

const peopleIn = (item: Element) =>
  childrenNamed(item, 'authors').flatMap((authors) =>
    [...authors.getElementsByTagNameNS('*', 'Person')].map((person) => ({
      family: textOfChild(person, 'surname'),
      given: textOfChild(person, 'givenName') ?? textOfChild(person, 'givenname'),
    })),
  );
