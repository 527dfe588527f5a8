import type { Place } from '../snapshot.ts';
import { firstOf, textOf } from './page-text.ts';

// A page names its elements and roles as it likes, also as what every object has.
const BY_TAG = new Map<string, Place>(
  Object.entries({
    HEAD: 'head',
    FOOTER: 'footer',
    ASIDE: 'aside',
    NAV: 'aside',
    FIGURE: 'figure',
    FIGCAPTION: 'figure',
    HEADER: 'header',
    MAIN: 'main',
    ARTICLE: 'main',
  }),
);
const BY_ROLE = new Map<string, Place>(
  Object.entries({
    contentinfo: 'footer',
    complementary: 'aside',
    navigation: 'aside',
    banner: 'header',
    main: 'main',
    article: 'main',
  }),
);
const FOOTER = /(^|\s)((site|page|global|main|app)[_-]?)?(footer|colophon|fuss|pie|bottom-?bar|copyright)([\s_-]|$)/i;
const ASIDE = /(^|[\s_-])(sidebar|side-?bar|widget|promo|newsletter|breadcrumbs?|nav|menu)([\s_-]|$)/i;
/** Other people's words and other pages' names. */
const OTHERS =
  /(^|[\s_-])(related|recommend(ed|ations)?|more-(from|stories|posts)|read-?next|popular|trending|latest|recent|comments?|respond|disqus|teasers?|carousel|cards?|listing|archive-list|see-?also)([\s_-]|$)/i;
const FIGURE = /(^|[\s_-])(caption|photo-?credit|image-?credit|wp-caption|credits?)([\s_-]|$)/i;

function placeOfOne(element: Element, holdsHeading: boolean): Place | undefined {
  const role = BY_ROLE.get(element.getAttribute('role') ?? '');
  if (role) return role;
  if (!holdsHeading) {
    const named = `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, 300);
    if (FOOTER.test(named)) return 'footer';
    if (FIGURE.test(named)) return 'figure';
    if (OTHERS.test(named)) return 'others';
    if (ASIDE.test(named)) return 'aside';
  }
  return BY_TAG.get(element.nodeName);
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

/** An element and what holds it, from the inside. */
function ancestorsOf(element: Element): Element[] {
  const chain: Element[] = [];
  for (let up: Element | null = element; up && chain.length < 60; up = up.parentElement) chain.push(up);
  return chain;
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
  const isInArticle = Array.from(holders).some(({ nodeName }) => nodeName === 'ARTICLE');
  const order = new Map(Array.from(root.querySelectorAll('*')).map((element, index) => [element, index]));
  const start = (heading && order.get(heading)) ?? 0;
  const placeOf = (element: Element): Place => {
    const chain = ancestorsOf(element);
    const places = chain.map((up) => placeOfOne(up, holders.has(up))).filter((place) => place !== undefined);
    const strongest = places.find((place) => place === 'others' || place === 'figure' || place === 'head');
    if (strongest) return strongest;
    if (places.includes('aside')) return 'aside';
    // Beside the article with the heading any other article is a teaser or a comment.
    const others = chain.filter((up) => up.nodeName === 'ARTICLE' && !holders.has(up)).length;
    if (others > (isInArticle ? 0 : 1)) return 'others';
    // The foot of an article is a part of it: themes put its author and date there.
    const nearest = places.find((place) => place !== 'footer');
    return places[0] === 'footer' && nearest !== 'main' ? 'footer' : (nearest ?? 'main');
  };
  return { placeOf, distance: (element) => (order.get(element) ?? 0) - start };
}
