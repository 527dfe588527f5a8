import type { PageLicense } from '../snapshot.ts';
import { attribute, firstOf, oneLine, textOf } from './page-text.ts';
import { placeOf } from './place.ts';

const LINKED =
  '[rel~="license"], [rel~="licence"], a[href*="creativecommons.org/licen"], a[href*="creativecommons.org/publicdomain"], [itemprop~="license"], [property$="license"], a[href*="license" i], a[href*="lizenz" i], a[href*="licencia" i], a[href*="copyright" i], a[href*="terms" i]';
const PICTURED =
  'img[src*="licensebuttons" i], img[src*="creativecommons" i], img[src*="cc-by" i], img[src*="cc_by" i], img[src*="/by-" i], img[alt*="creative commons" i], img[alt^="cc " i], img[alt^="cc-by" i]';
const DATA = '[data-license], [data-licence], [data-license-type], [data-license-code], [data-license-url], [data-cc]';
const SPOKEN = /(\bCC[\s_-]?BY\b|\bCC[\s_-]?0\b|\bCC[\s_-]Zero\b|creative\s*commons|public domain)/i;

/** The words around a licence: of the smallest ancestor that says more than the licence itself. */
function around(element: Element): string {
  let up: Element | null = element;
  const own = textOf(element, 300).length;
  for (let steps = 0; up && steps < 4; steps += 1) {
    up = up.parentElement;
    if (up && (up.textContent ?? '').length > own + 30) break;
  }
  return up ? textOf(up, 300, true) : '';
}

const read = (element: Element, from: PageLicense['from'], href: string, text: string): PageLicense => ({
  from,
  href,
  text,
  around: around(element),
  place: placeOf(element),
});

const isCommons = (text: string): boolean =>
  /creativecommons\.org|licensebuttons\.net/i.test(text) || SPOKEN.test(text);

function linked(root: Element): PageLicense[] {
  return firstOf(root, LINKED, 300).flatMap((element) => {
    const href =
      attribute(element, 'href') ||
      attribute(element, 'resource') ||
      attribute(element, 'content') ||
      attribute(element, 'src');
    const text =
      textOf(element, 300) ||
      firstOf(element, 'img[alt]', 1)
        .map((image) => attribute(image, 'alt', 200))
        .join('');
    const marked = /licen[cs]e/i.test(
      `${attribute(element, 'rel')} ${attribute(element, 'itemprop')} ${attribute(element, 'property')}`,
    );
    return marked || isCommons(`${href} ${text}`) ? [read(element, marked ? 'rel' : 'link', href, text)] : [];
  });
}

function shown(root: Element): PageLicense[] {
  const pictures = firstOf(root, PICTURED, 40).map((image) =>
    read(image, 'image', attribute(image, 'src'), attribute(image, 'alt', 200)),
  );
  const data = firstOf(root, DATA, 40).map((element) =>
    read(
      element,
      'data',
      '',
      oneLine(
        ['data-license', 'data-licence', 'data-license-type', 'data-license-code', 'data-license-url', 'data-cc']
          .map((name) => attribute(element, name, 200))
          .join(' '),
        300,
      ),
    ),
  );
  return [...pictures, ...data];
}

/** Lines that name a Creative Commons licence in words: the smallest element around each mention. */
function spoken(root: Element): PageLicense[] {
  const body = root.querySelector('body');
  if (!body || !SPOKEN.test((body.textContent ?? '').slice(0, 3_000_000))) return [];
  return firstOf(
    body,
    'p, div, span, li, small, td, dd, footer, section, a, em, strong, h2, h3, h4, h5, h6, label',
    40_000,
  )
    .filter((element) =>
      Array.from(element.childNodes).some((node) => node.nodeType === 3 && SPOKEN.test(node.nodeValue ?? '')),
    )
    .slice(0, 40)
    .map((element) => read(element, 'words', attribute(element, 'href'), textOf(element, 400, true)));
}

/** Every place of the page that speaks of a licence; which of them is the material's is judged later. */
export const licensesOf = (root: Element): PageLicense[] =>
  [...linked(root), ...shown(root), ...spoken(root)].slice(0, 120);
