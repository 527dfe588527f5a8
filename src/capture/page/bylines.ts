import type { Byline, PageDate } from '../snapshot.ts';
import { attribute, firstOf, oneLine, textOf } from './page-text.ts';
import type { Ground } from './place.ts';

const MARKED =
  '[rel~="author"], [itemprop~="author"], [itemprop~="creator"], address[class*="author" i], [class*="byline" i], [class*="author" i], [id*="byline" i], [id="author"], [data-testid*="author" i], [class*="writer" i], [class*="autor" i], [class*="verfasser" i], [class*="contributor" i], [data-author], [class*="credits" i], [class*="posted-by" i]';
const NAMES = 'a, [itemprop~="name"], [class*="name" i], strong, b';
/** A line that begins as a byline does; the name must follow at once. */
const BY =
  /^(?:\p{L}+ ){0,2}(by|written by|posted by|story by|text by|words by|authors?|von|text|text von|autor(?:in)?|verfasst von|geschrieben von|par|por|escrito por|rédigé par|di|door|av)\b[\s:]+\p{Lu}/iu;

const fromOf = (element: Element): Byline['from'] => {
  if (/(^|\s)author(\s|$)/.test(attribute(element, 'rel', 100))) return 'rel';
  return element.hasAttribute('itemprop') ? 'itemprop' : 'class';
};

const bylineOf = (element: Element, from: Byline['from'], ground: Ground): Byline => ({
  from,
  text: oneLine(
    textOf(element, 300, true) || attribute(element, 'data-author', 100) || attribute(element, 'content', 100),
    300,
  ),
  names: firstOf(element, NAMES, 12)
    .map((name) => textOf(name, 120))
    .filter(Boolean),
  place: ground.placeOf(element),
  distance: ground.distance(element),
});

/** Short lines that begin with "By" and a name, near the heading. */
function spoken(root: Element, ground: Ground): Element[] {
  return firstOf(root, 'p, div, span, li, h2, h3, h4, h5, h6, address, em, i, small, td', 6_000)
    .filter((element) => element.children.length < 8 && (element.textContent ?? '').length < 400)
    .filter((element) => BY.test(textOf(element, 160, true)))
    .filter((element) => Math.abs(ground.distance(element)) < 1_500)
    .slice(0, 20);
}

/** Every place that may name the author, in document order. */
export function bylinesOf(root: Element, ground: Ground): Byline[] {
  const marked = firstOf(root, MARKED, 80).map((element) => bylineOf(element, fromOf(element), ground));
  const lines = spoken(root, ground).map((element) => bylineOf(element, 'words', ground));
  return [...marked, ...lines].filter(({ text }) => text.length > 1);
}

const DATED =
  'time, [itemprop~="datePublished"], [itemprop~="dateCreated"], [itemprop~="dateModified"], [class*="date" i], [class*="publish" i], [class*="timestamp" i], [class*="posted" i], [class*="datum" i], [class*="fecha" i], [class*="meta" i], [id*="date" i], abbr[title], [pubdate]';
const DATE_WORDS = /\b(1[89]|20)\d\d\b/;

const dateFrom = (element: Element): PageDate['from'] => {
  if (element.hasAttribute('itemprop')) return 'itemprop';
  return element.nodeName === 'TIME' ? 'time' : 'class';
};

const hintOf = (element: Element): string =>
  [element, element.parentElement]
    .map((one) =>
      one
        ? `${attribute(one, 'class', 150)} ${attribute(one, 'itemprop', 60)} ${attribute(one, 'property', 60)} ${one.id.slice(0, 60)}${one.hasAttribute('pubdate') ? ' pubdate' : ''}`
        : '',
    )
    .join(' ')
    .trim();

/** Every place that may say when the page was published, in document order. */
export function datesOf(root: Element, ground: Ground): PageDate[] {
  const read = (element: Element, from: PageDate['from']): PageDate => {
    const before = element.previousSibling?.nodeValue ?? element.parentElement?.firstChild?.nodeValue ?? '';
    const datetime =
      attribute(element, 'datetime', 60) ||
      attribute(element, 'content', 60) ||
      attribute(element, 'data-datetime', 60) ||
      (element.nodeName === 'ABBR' ? attribute(element, 'title', 60) : '');
    return {
      from,
      text: textOf(element, 200, true),
      ...(datetime ? { datetime } : {}),
      hint: `${hintOf(element)} ${oneLine(before, 40)}`,
      place: ground.placeOf(element),
      distance: ground.distance(element),
    };
  };
  const marked = firstOf(root, DATED, 400)
    .filter(
      (element) =>
        element.hasAttribute('datetime') || element.hasAttribute('content') || (element.textContent ?? '').length < 600,
    )
    .map((element) => read(element, dateFrom(element)));
  const lines = firstOf(root, 'p, div, span, li, h2, h3, h4, h5, small, em, i, td, dd', 6_000)
    .filter(
      (element) =>
        element.children.length < 6 &&
        (element.textContent ?? '').length < 160 &&
        DATE_WORDS.test(element.textContent ?? ''),
    )
    .filter((element) => Math.abs(ground.distance(element)) < 200)
    .slice(0, 40)
    .map((element) => read(element, 'words'));
  return [...marked, ...lines]
    .filter((date) => date.datetime || DATE_WORDS.test(date.text) || /\d/.test(date.text))
    .slice(0, 120);
}
