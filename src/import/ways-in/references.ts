import type { Sentence } from '../../words/say.ts';
import { isNode, type RawNode } from '../places.ts';
import type { Found, FoundLink } from './found.ts';
import { instantOf } from './instants.ts';
import { lineOf, textOf, wordsOf } from './plain.ts';
import { entriesOf, manyOf, nodesOf, stringOf } from './raw.ts';
import { meantAddress } from './typed-address.ts';

/** Marks that titles of references carry: <i>, <span class="nocase">. They hold no text of their own. */
const MARKS = /<\/?(?:i|b|sup|sub|sc|span|em|strong)\b[^<>]{0,200}>/gi;

const unmarked = (value: unknown): unknown => (typeof value === 'string' ? value.replace(MARKS, '') : value);

/** Kinds of CSL that are a video, or a document that is no page. */
const KINDS: Readonly<Record<string, FoundLink['kind']>> = {
  motion_picture: 'video',
  broadcast: 'video',
  report: 'document',
  thesis: 'document',
  manuscript: 'document',
  'article-journal': 'document',
};

/**
 * References as CSL-JSON, the form in which Zotero exports them: an item without an address and a DOI is a book, a thing that a teacher
 * uses, and stays one. https://docs.citationstyles.org/en/stable/specification.html
 */
export const readReferences = (data: unknown): Found => ({
  links: entriesOf(isNode(data) ? (data.items ?? data) : data).map(referenceLink),
});

/** How an address of any kind begins. */
const SCHEME = /^\s*[a-z][a-z0-9+.-]*:/i;

/** Words where the address should be, which are none: the reference is one all the same. */
const statedElse = (words: string | undefined): Sentence[] => {
  const value = lineOf(words);
  return value === undefined ? [] : [{ key: 'waysIn.extra.column', params: { label: 'URL', value } }];
};

/** One reference as a link. */
export function referenceLink(item: RawNode): FoundLink {
  const doi = lineOf(item.DOI)?.replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:\s*)/i, '');
  const stated = stringOf(item.URL);
  const page = meantAddress(stated) ?? (SCHEME.test(stated ?? '') ? stated : undefined);
  const url = page ?? (doi === undefined ? undefined : `https://doi.org/${encodeURI(doi)}`);
  const type = String(item.type);
  const journal = lineOf(item['container-title']);
  return {
    url,
    name: lineOf(unmarked(item.title)) ?? lineOf(unmarked(item['title-short'])) ?? callOf(item),
    kind: url === undefined ? 'thing' : Object.hasOwn(KINDS, type) ? KINDS[type] : 'page',
    description: textOf(unmarked(item.abstract)),
    note: textOf(unmarked(item.note)),
    author: wordsOf(nodesOf(item.author).map(personOf)),
    publisher: lineOf(item.publisher) ?? journal,
    datePublished: dayOf(item.issued),
    inLanguage: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(String(item.language)) ? String(item.language) : undefined,
    keywords: wordsOf(item.keyword, /[,;]\s*/),
    dateSaved: instantOf(dayOf(item.accessed)),
    extras: [...(page === undefined ? statedElse(stated) : []), ...extrasOf(item, journal)],
  };
}

/** What an item without a title is called: by the key that people cite it by, where anything else is said of it. */
const callOf = (item: RawNode): string | undefined =>
  item.author === undefined && item.editor === undefined && item.issued === undefined && item.crossref === undefined
    ? undefined
    : lineOf(item['citation-key'] ?? item.id);

function extrasOf({ publisher, ISBN, ISSN, page }: RawNode, journal: string | undefined): Sentence[] {
  const number = lineOf(ISBN) ?? lineOf(ISSN);
  const pages = lineOf(page);
  return [
    ...(journal !== undefined && lineOf(publisher) !== undefined
      ? [{ key: 'waysIn.extra.journal' as const, params: { name: journal } }]
      : []),
    ...(number === undefined ? [] : [{ key: 'waysIn.extra.identifier' as const, params: { name: number } }]),
    ...(pages === undefined ? [] : [{ key: 'waysIn.extra.pages' as const, params: { name: pages } }]),
  ];
}

const personOf = ({ literal, given, family, 'non-dropping-particle': particle }: RawNode): string =>
  lineOf(literal) ??
  [given, particle, family]
    .map(lineOf)
    .filter((part) => part !== undefined)
    .join(' ');

/** A date of CSL as "2018-07-15": parts are numbers or texts, and where there are none there may be words. */
function dayOf(date: unknown): string | undefined {
  if (!isNode(date)) return undefined;
  const parts = manyOf(manyOf(date['date-parts'])[0]).map((part) => Number.parseInt(String(part), 10));
  const [year = Number.NaN, month, day] = parts;
  if (year >= 1000 && year <= 9999) {
    const two = (part: number | undefined, most: number) =>
      part !== undefined && part >= 1 && part <= most ? String(part).padStart(2, '0') : undefined;
    const m = two(month, 12);
    const d = m === undefined ? undefined : two(day, 31);
    return [String(year), m, d].filter((part) => part !== undefined).join('-');
  }
  return /\b(1[5-9]\d\d|20\d\d)\b/.exec(String(date.raw ?? date.literal ?? ''))?.[1];
}
