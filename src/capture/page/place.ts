import type { Place } from '../snapshot.ts';
import { firstOf, textOf } from './page-text.ts';

const BY_TAG: Record<string, Place> = {
  HEAD: 'head',
  FOOTER: 'footer',
  ASIDE: 'aside',
  NAV: 'aside',
  FIGURE: 'figure',
  FIGCAPTION: 'figure',
  HEADER: 'header',
  MAIN: 'main',
  ARTICLE: 'main',
};
const BY_ROLE: Record<string, Place> = {
  contentinfo: 'footer',
  complementary: 'aside',
  navigation: 'aside',
  banner: 'header',
  main: 'main',
  article: 'main',
};
const FOOTER = /(^|[\s_-])(site-?|page-?|global-?)?(footer|colophon|fuss|pie|bottom-?bar|copyright)([\s_-]|$)/i;
const ASIDE =
  /(^|[\s_-])(sidebar|side-?bar|related|recommend(ed|ations)?|more-(from|stories|posts)|read-?next|popular|trending|latest|recent|comments?|respond|disqus|widget|promo|newsletter|teasers?|breadcrumbs?|nav|menu|carousel|cards?|listing|archive-list|see-?also|author-?(box|bio))([\s_-]|$)/i;
const FIGURE = /(^|[\s_-])(caption|photo-?credit|image-?credit|wp-caption|credits?)([\s_-]|$)/i;

function placeOfOne(element: Element, holdsHeading: boolean): Place | undefined {
  const role = BY_ROLE[element.getAttribute('role') ?? ''];
  if (role) return role;
  if (!holdsHeading) {
    const named = `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, 300);
    if (FOOTER.test(named)) return 'footer';
    if (FIGURE.test(named)) return 'figure';
    if (ASIDE.test(named)) return 'aside';
  }
  return BY_TAG[element.nodeName];
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The heading that the page's title repeats; without one the first, outside menus. */
function mainHeading(root: Element, title: string): Element | undefined {
  const wanted = ` ${plain(title)} `;
  const isSaid = (heading: Element): boolean => {
    const text = plain(textOf(heading, 300));
    return text.length > 3 && wanted.includes(` ${text} `);
  };
  const first = firstOf(root, 'h1', 20);
  const said = first
    .filter(isSaid)
    .sort((one, other) => (other.textContent ?? '').length - (one.textContent ?? '').length)[0];
  return (
    said ??
    firstOf(root, 'h2', 20).find(isSaid) ??
    first.find((heading) => !heading.closest('nav, footer, aside')) ??
    first[0]
  );
}

/** Where things stand on the page, seen from its main heading. */
export interface Ground {
  /** In which part of the page an element stands. */
  placeOf(element: Element): Place;
  /** Elements between the main heading and this one, in document order; negative above it. What is close speaks of this page. */
  distance(element: Element): number;
}

/**
 * The nearest landmark says where an element stands, but what stands beside the article (related stories, comments) stays outside
 * although its own parts are articles again; and nothing that holds the main heading is beside it, whatever its class name says.
 */
export function groundOf(root: Element, title: string): Ground {
  const heading = mainHeading(root, title);
  const holders = new Set<Element>();
  for (let up = heading; up; up = up.parentElement ?? undefined) holders.add(up);
  const order = new Map(Array.from(root.querySelectorAll('*')).map((element, index) => [element, index]));
  const start = (heading && order.get(heading)) ?? 0;
  const placeOf = (element: Element): Place => {
    let nearest: Place | undefined;
    let inFooter = false;
    let articles = 0;
    let up: Element | null = element;
    for (let steps = 0; up && steps < 60; steps += 1, up = up.parentElement) {
      const place = placeOfOne(up, holders.has(up));
      if (up.nodeName === 'ARTICLE' && !holders.has(up)) articles += 1;
      if (place === 'aside' || place === 'figure' || place === 'head') return place;
      if (place === 'footer' && nearest === undefined) inFooter = true;
      else nearest ??= place;
    }
    if (articles > 1) return 'aside';
    // The foot of an article is a part of it: themes put its author and date there.
    return inFooter && nearest !== 'main' ? 'footer' : (nearest ?? 'main');
  };
  return { placeOf, distance: (element) => (order.get(element) ?? 0) - start };
}
