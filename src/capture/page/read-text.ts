import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { cleanCopy } from './clean-copy.ts';
import { dropPointers, trimTo } from './consensus.ts';
import { attempt } from './page-text.ts';
import { plainText } from './plain-text.ts';
import { sanitise } from './sanitise.ts';
import { wholeText } from './whole-text.ts';

/** The readable text of a page: sanitised HTML, and the same as plain text with a line for each block. */
export interface PageText {
  html: string;
  text: string;
}

interface Reading {
  body: HTMLElement;
  text: string;
}

/** On larger pages Readability would hold the browser up for seconds. */
const MOST_ELEMENTS = 200_000;
const LONGEST_HTML = 3_000_000;
/** Below this share of Readability's text, Defuddle has emptied the page; measured flat from .35 to .65. */
const EMPTIED = 0.4;
/** Below this share of the main part's text, both readers have taken one box of the page for the whole. */
const ONE_BOX = 0.25;

const byDefuddle = (document: Document, address: string): string =>
  attempt(() => new Defuddle(cleanCopy(document), { url: address, useAsync: false }).parse().content, '');

const byReadability = (document: Document): string =>
  attempt(() => new Readability(cleanCopy(document), { maxElemsToParse: MOST_ELEMENTS }).parse()?.content ?? '', '');

const byParts = (document: Document): string => attempt(() => wholeText(cleanCopy(document).documentElement), '');

function isProse({ body, text }: Reading): boolean {
  const linked = Array.from(body.querySelectorAll('a')).reduce((sum, link) => sum + (link.textContent ?? '').length, 0);
  return text.length > 400 && linked < text.length * 0.4;
}

/**
 * Reads the main text of a page. Works on copies, so that the page is left as it is and no image is fetched; never throws.
 * Defuddle reads first, Readability where Defuddle emptied the page; where both agree, what only one of them kept at the edges goes.
 */
export const readText = (document: Document, address: string): PageText =>
  attempt(() => readMainText(document, address), { html: '', text: '' });

function readMainText(document: Document, address: string): PageText {
  const read = (html: string): Reading => {
    const body = sanitise(html.slice(0, LONGEST_HTML), address, document.defaultView ?? window);
    return { body, text: plainText(body) };
  };
  const first = read(byDefuddle(document, address));
  const second = read(byReadability(document));
  const isEmptied = first.text.length < EMPTIED * second.text.length;
  const reading = isEmptied ? second : first;
  const whole = read(byParts(document));
  if (reading.text.length < ONE_BOX * whole.text.length && isProse(whole))
    return { html: whole.body.innerHTML, text: whole.text };
  if (!isEmptied) trimTo(reading.body, second.text);
  dropPointers(reading.body);
  return { html: reading.body.innerHTML, text: plainText(reading.body) };
}
