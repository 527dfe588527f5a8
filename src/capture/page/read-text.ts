import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { cleanCopy } from './clean-copy.ts';
import { attempt } from './page-text.ts';
import { plainText } from './plain-text.ts';
import { sanitise } from './sanitise.ts';

/** The readable text of a page: sanitised HTML, and the same as plain text with a line for each block. */
export interface PageText {
  html: string;
  text: string;
}

/** Longer pages are read by neither reader: the browser would stand still for seconds. */
const LARGEST_PAGE = 200_000;
const LONGEST_HTML = 3_000_000;
/** Below this share of Readability's text, Defuddle has emptied the page; measured flat from .35 to .65. */
const EMPTIED = 0.4;

const byDefuddle = (document: Document, address: string): string =>
  attempt(() => new Defuddle(cleanCopy(document), { url: address, useAsync: false }).parse().content, '');

const byReadability = (document: Document): string =>
  attempt(() => new Readability(cleanCopy(document), { maxElemsToParse: LARGEST_PAGE }).parse()?.content ?? '', '');

/**
 * Reads the main text of a page. Works on copies, so that the page is left as it is and no image is fetched; never throws.
 * Defuddle and Readability empty different pages: where Defuddle keeps less than 0.4 of what Readability keeps, Readability is believed.
 */
export function readText(document: Document, address: string): PageText {
  const read = (html: string): PageText => {
    const body = sanitise(html.slice(0, LONGEST_HTML), address);
    return { html: body.innerHTML, text: plainText(body) };
  };
  const first = read(byDefuddle(document, address));
  const second = read(byReadability(document));
  return first.text.length < EMPTIED * second.text.length ? second : first;
}
