import type { PageSnapshot } from '../snapshot.ts';
import { bylinesOf, datesOf } from './bylines.ts';
import { jsonLdOf, linksOf, metasOf, siteNamesOf, titleOf } from './head.ts';
import { licensesOf } from './licenses.ts';
import { imagesOf, videosOf } from './media.ts';
import { attempt, attribute, firstOf, textOf } from './page-text.ts';
import { type Ground, groundOf } from './place.ts';
import { quoteOf } from './selection.ts';
import { thingsOf } from './things.ts';

/** A page can hide a document's own properties behind an image named like one; the prototype's getter still tells the truth. */
const propertyOf = (document: Document, name: string): unknown =>
  attempt(() => Reflect.get(Object.getPrototypeOf(document), name, document), undefined);

const text = (value: unknown, limit: number): string => (typeof value === 'string' ? value.slice(0, limit) : '');

const headingsOf = (root: Element, { placeOf }: Ground): PageSnapshot['headings'] =>
  firstOf(root, 'h1, h2', 40).map((heading) => ({
    level: Number(heading.nodeName.slice(1)),
    text: textOf(heading, 400),
    hint: `${attribute(heading, 'class', 150)} ${attribute(heading, 'itemprop', 60)} ${heading.id.slice(0, 60)}`.trim(),
    place: placeOf(heading),
  }));

/**
 * Reads what a page states of itself, unjudged. Runs inside the page, so it is small, changes nothing, asks nothing of the network,
 * and never throws: a part that cannot be read is empty.
 * @param address the document's address, as the browser has it.
 */
export function readPage(document: Document, address: string): PageSnapshot {
  const root = propertyOf(document, 'documentElement') as Element | undefined;
  const read = <T>(part: (root: Element) => T, otherwise: T): T =>
    root ? attempt(() => part(root), otherwise) : otherwise;
  const title = read(titleOf, '');
  const ground = read<Ground>((element) => groundOf(element, title), { placeOf: () => 'main', distance: () => 0 });
  const quote = attempt(() => quoteOf(document), undefined);
  return {
    address: address.slice(0, 10_000),
    base: text(propertyOf(document, 'baseURI'), 10_000) || address.slice(0, 10_000),
    contentType: text(propertyOf(document, 'contentType'), 100),
    title,
    language: read((element) => attribute(element, 'lang', 40) || attribute(element, 'xml:lang', 40), ''),
    metas: read(metasOf, []),
    links: read(linksOf, []),
    jsonLd: read(jsonLdOf, []),
    things: read(thingsOf, []),
    headings: read((element) => headingsOf(element, ground), []),
    bylines: read((element) => bylinesOf(element, ground), []),
    dates: read((element) => datesOf(element, ground), []),
    licenses: read((element) => licensesOf(element, ground), []),
    images: read((element) => imagesOf(element, ground), []),
    videos: read((element) => videosOf(element, ground), []),
    siteNames: read(siteNamesOf, []),
    textLength: read((element) => (element.querySelector('body')?.textContent ?? '').replace(/\s+/g, ' ').length, 0),
    ...(quote ? { quote } : {}),
  };
}
