import type { PageLicense } from '../snapshot.ts';
import { attribute, firstOf, oneLine, textOf } from './page-text.ts';
import type { Ground } from './place.ts';

const LINKED =
  '[rel~="license"], [rel~="licence"], a[href*="creativecommons.org/licen"], a[href*="creativecommons.org/publicdomain"], [itemprop~="license"], [property$="license"], a[href*="license" i], a[href*="lizenz" i], a[href*="licencia" i], a[href*="copyright" i], a[href*="terms" i]';
const PICTURED =
  'img[src*="licensebuttons" i], img[src*="creativecommons" i], img[src*="cc-by" i], img[src*="cc_by" i], img[src*="/by-" i], img[alt*="creative commons" i], img[alt^="cc " i], img[alt^="cc-by" i]';
const DATA =
  '[data-license], [data-licence], [data-license-type], [data-license-code], [data-license-url], [data-cc], [data-url*="creativecommons.org/licen"], [data-href*="creativecommons.org/licen"]';
const SPOKEN = /(\bCC[\s_-]?BY\b|\bCC[\s_-]?0\b|\bCC[\s_-]Zero\b|creative\s*commons|public domain)/i;

const BEFORE = 160;
const AFTER = 160;

/** The words before and after an element, inside the smallest ancestor that says more than the element itself. */
function besides(element: Element): { before: string; after: string } {
  const own = (element.textContent ?? '').length;
  let block: Element = element.parentElement ?? element;
  for (let steps = 0; steps < 3 && (block.textContent ?? '').length < own + 30; steps += 1) {
    if (!block.parentElement || block.parentElement.nodeName === 'BODY') break;
    block = block.parentElement;
  }
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(block);
  range.setEndBefore(element);
  const before = range.toString().slice(-BEFORE * 3);
  range.selectNodeContents(block);
  range.setStartAfter(element);
  const after = range.toString().slice(0, AFTER * 3);
  return { before: before.replace(/\s+/g, ' ').slice(-BEFORE), after: after.replace(/\s+/g, ' ').slice(0, AFTER) };
}

const isCommons = (text: string): boolean =>
  /creativecommons\.org|licensebuttons\.net/i.test(text) || SPOKEN.test(text);

type Read = (element: Element, from: PageLicense['from'], href: string, text: string) => PageLicense;

function linked(root: Element, read: Read): PageLicense[] {
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

function shown(root: Element, read: Read): PageLicense[] {
  const pictures = firstOf(root, PICTURED, 40).map((image) =>
    read(image, 'image', attribute(image, 'src'), attribute(image, 'alt', 200)),
  );
  const data = firstOf(root, DATA, 40).map((element) =>
    read(
      element,
      'data',
      attribute(element, 'data-url') || attribute(element, 'data-href') || attribute(element, 'data-license-url'),
      oneLine(
        [
          'data-license',
          'data-licence',
          'data-license-type',
          'data-license-code',
          'data-license-url',
          'data-cc',
          'data-url',
          'data-href',
        ]
          .map((name) => attribute(element, name, 200))
          .join(' '),
        300,
      ),
    ),
  );
  return [...pictures, ...data];
}

/** Lines that name a Creative Commons licence in words: the smallest element around each mention. */
function spoken(root: Element, read: Read): PageLicense[] {
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
export function licensesOf(root: Element, { placeOf }: Ground): PageLicense[] {
  // A badge often stands in a figure of its own: there it is the picture, not the words under one.
  const ownPlace = (element: Element): PageLicense['place'] => {
    const figure = element.closest('figure');
    const isBadge =
      figure?.parentElement &&
      figure.querySelectorAll('img').length ===
        (element.nodeName === 'IMG' ? 1 : element.querySelectorAll('img').length);
    return placeOf(isBadge && figure.parentElement ? figure.parentElement : element);
  };
  const read: Read = (element, from, href, text) => ({
    from,
    href,
    text,
    ...besides(element),
    place: ownPlace(element),
  });
  return [...linked(root, read), ...shown(root, read), ...spoken(root, read)].slice(0, 120);
}
