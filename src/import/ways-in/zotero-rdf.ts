import type { Found, FoundLink } from './found.ts';
import { instantOf, statedDateOf } from './instants.ts';
import { wordsInHtml } from './markup.ts';
import { joinedText, lineOf, textOf, wordsOf } from './plain.ts';
import { referenceLink } from './references.ts';
import { childrenNamed, textOfChild } from './xml.ts';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** References that Zotero exported as RDF: items with their notes, in their collections; the files that hang on them stay where they are. */
export function readZoteroRdf(page: Document): Found {
  const notes = new Map<string, string | undefined>();
  for (const memo of page.getElementsByTagNameNS('*', 'Memo'))
    notes.set(memo.getAttributeNS(RDF, 'about') ?? '', textOf(wordsInHtml(textOfChild(memo, 'value'))));
  const elements = [...page.documentElement.children];
  const folders = elements.filter(({ localName }) => localName === 'Collection');
  const around = new Map<string, string[]>();
  for (const folder of folders)
    for (const part of childrenNamed(folder, 'hasPart')) {
      const about = part.getAttributeNS(RDF, 'resource') ?? '';
      around.set(about, [...(around.get(about) ?? []), aboutOf(folder)]);
    }
  return {
    links: elements
      .filter(isItem)
      .map((item) => ({ ...itemLink(item, notes), folders: around.get(aboutOf(item)) ?? [] })),
    folders: folders.map((folder) => ({
      key: aboutOf(folder),
      name: lineOf(textOfChild(folder, 'title')) ?? '',
      parent: around.get(aboutOf(folder))?.[0],
    })),
  };
}

const aboutOf = (element: Element): string => element.getAttributeNS(RDF, 'about') ?? '';

function isItem(element: Element): boolean {
  const type = textOfChild(element, 'itemType');
  return element.localName !== 'Memo' && type !== undefined && !/^(attachment|note)$/.test(type);
}

function itemLink(item: Element, notes: ReadonlyMap<string, string | undefined>): FoundLink {
  const identifiers = childrenNamed(item, 'identifier').map((identifier) => (identifier.textContent ?? '').trim());
  const stated = identifiers.find((identifier) => /^https?:/i.test(identifier));
  const about = aboutOf(item);
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
