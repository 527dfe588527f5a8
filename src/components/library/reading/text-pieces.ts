import DOMPurify from 'dompurify';
import { HARMLESS } from '../../../capture/page/sanitise.ts';
import { sayNumber } from '../../../words/numbers.ts';
import { say } from '../../../words/say.ts';

/** As much of a text as is cleaned and laid out before the page may draw and hear keys again, in characters of HTML. */
export const PIECE = 20_000;

/** What may be opened up to take its children one after the other. */
const OPENABLE = 'article, section, main, div, figure, blockquote, ul, ol, dl';

/** Texts nest a few times; what nests deeper was made to be slow, and is cleaned in one go. */
const DEEPEST = 8;

const PAGE_NUMBER = /^[1-9]\d{0,4}$/;

/** An element without its content, and of its attributes only those that say how its words are read. */
function emptied(element: Element): Element {
  const empty = document.implementation.createHTMLDocument().createElement(element.localName);
  for (const name of ['dir', 'lang', 'start']) {
    const value = element.getAttribute(name);
    if (value !== null) empty.setAttribute(name, value);
  }
  return empty;
}

/** A piece of a text, made harmless, and where in the text it goes: the elements around it, from the outside in. */
export interface Piece {
  around: readonly Element[];
  content: DocumentFragment;
}

/** Pictures of pages stay on the web: in their place stands what they show, as the page's author put it in words. */
function withoutPictures(content: DocumentFragment): DocumentFragment {
  for (const picture of content.querySelectorAll('img')) {
    if (picture.src.startsWith('data:image/')) continue;
    const words = picture.ownerDocument.createElement('span');
    words.className = 'picture';
    words.textContent = picture.alt;
    if (picture.alt) picture.replaceWith(words);
    else picture.remove();
  }
  return content;
}

/** Where a page of a document begins, a rule bears its number: it is shown as a heading, whose words are no part of the text. */
function withPageHeads(content: DocumentFragment): DocumentFragment {
  for (const rule of content.querySelectorAll<HTMLElement>('hr[title]')) {
    if (!PAGE_NUMBER.test(rule.title)) continue;
    const head = rule.ownerDocument.createElement('h2');
    const words = say('evidence.page', { page: sayNumber(Number(rule.title)) });
    head.className = 'page-head';
    head.dataset.words = words;
    head.ariaLabel = words;
    rule.replaceWith(head);
  }
  return content;
}

/** Cleans as DOMPurify does, outside of any page: what it answers has never been part of one. */
const clean = (html: string): DocumentFragment =>
  withPageHeads(withoutPictures(DOMPurify.sanitize(html, { ...HARMLESS, RETURN_DOM_FRAGMENT: true })));

function* piecesIn(parent: Element, around: readonly Element[]): Generator<Piece> {
  let waiting = '';
  for (const child of parent.childNodes) {
    const html = child instanceof Element ? child.outerHTML : new XMLSerializer().serializeToString(child);
    if (waiting.length + html.length > PIECE && waiting !== '') {
      yield { around, content: clean(waiting) };
      waiting = '';
    }
    const isLong = html.length > PIECE && around.length < DEEPEST;
    if (isLong && child instanceof Element && child.matches(OPENABLE)) {
      yield* piecesIn(child, [...around, emptied(child)]);
    } else waiting += html;
  }
  if (waiting !== '') yield { around, content: clean(waiting) };
}

/** As much of a text is parsed before the page may draw and hear keys again, in characters of HTML. */
const PARSED = 200_000;

/** Parses as a browser does what comes over a slow line: the whole is the same as of one piece. Nothing runs or loads in such a document. */
function* parsing(html: string): Generator<undefined, HTMLElement> {
  const page = document.implementation.createHTMLDocument();
  page.open();
  for (let at = 0; at < html.length; at += PARSED) {
    page.write(html.slice(at, at + PARSED));
    yield;
  }
  page.close();
  return page.body;
}

/**
 * The readable text of a page in pieces that are cleaned only when they are asked for, so that a long one never holds up the page. Where there
 * is no piece yet, it pauses.
 * @param html not trusted: it may have come with a bundle
 */
export function* piecesOf(html: string): Generator<Piece | undefined> {
  yield* piecesIn(yield* parsing(html), []);
}
