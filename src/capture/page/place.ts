import type { Place } from '../snapshot.ts';

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

function placeOfOne(element: Element): Place | undefined {
  const role = BY_ROLE[element.getAttribute('role') ?? ''];
  if (role) return role;
  const named = `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, 300);
  if (FOOTER.test(named) && element.nodeName !== 'BODY') return 'footer';
  if (FIGURE.test(named)) return 'figure';
  if (ASIDE.test(named) && !/^(BODY|MAIN|ARTICLE|HTML)$/.test(element.nodeName)) return 'aside';
  return BY_TAG[element.nodeName];
}

/**
 * In which part of the page an element stands. The nearest landmark speaks, but what stands beside the article
 * (related stories, comments) stays outside although its own parts are articles again.
 */
export function placeOf(element: Element): Place {
  let nearest: Place | undefined;
  let articles = 0;
  let up: Element | null = element;
  for (let steps = 0; up && steps < 60; steps += 1, up = up.parentElement) {
    const place = placeOfOne(up);
    if (up.nodeName === 'ARTICLE') articles += 1;
    if (place === 'aside' || place === 'figure' || place === 'head') return place;
    nearest ??= place;
    if (place === 'footer' && nearest !== 'main') nearest = 'footer';
  }
  if (articles > 1) return 'aside';
  return nearest ?? 'main';
}
