import createPurifier, { type WindowLike } from 'dompurify';
import { safeLink } from '../../model/safe-link.ts';

const TAGS =
  'a abbr b blockquote br caption cite code col colgroup dd del dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub sup table tbody td tfoot th thead time tr u ul var'.split(
    ' ',
  );
const MATHS =
  'math annotation menclose merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover semantics'.split(
    ' ',
  );
const ATTRIBUTES =
  'alt colspan dir encoding headers href lang open rowspan scope src start title width height display alttext mathvariant'.split(
    ' ',
  );

/** What DOMPurify lets through of a page's text, when it is saved and again when it is shown. */
export const HARMLESS = {
  ALLOWED_TAGS: [...TAGS, ...MATHS],
  ALLOWED_ATTR: ATTRIBUTES,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
};

/** Links and pictures become absolute, http or https; what is neither loses its address and keeps its words. */
function makeAbsolute(element: Element, name: 'href' | 'src', base: string): void {
  const stated = element.getAttribute(name);
  if (stated === null) return;
  const absolute = safeLink(URL.parse(stated, base)?.href ?? '');
  if (absolute) element.setAttribute(name, absolute);
  else element.removeAttribute(name);
}

/**
 * HTML of a page made harmless by DOMPurify: text, lists, tables, formulas, pictures with their alternative text and links;
 * no script, style, handler, form or frame.
 * @param view the window that the purifier takes its parser from.
 * @returns a body element of a document without a window.
 */
export function sanitise(html: string, base: string, view: WindowLike): HTMLElement {
  const purifier = createPurifier(view);
  const body = purifier.sanitize(html, { ...HARMLESS, RETURN_DOM: true }) as HTMLElement;
  for (const link of Array.from(body.querySelectorAll('[href]'))) makeAbsolute(link, 'href', base);
  for (const picture of Array.from(body.querySelectorAll('[src]'))) makeAbsolute(picture, 'src', base);
  for (const picture of Array.from(body.querySelectorAll('img:not([src]):not([alt])'))) picture.remove();
  return body;
}
