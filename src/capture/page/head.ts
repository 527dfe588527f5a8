import { attribute, firstOf, oneLine, textOf } from './page-text.ts';

const LONGEST_JSON = 400_000;
const JSON_IN_ALL = 1_500_000;

/** The page's own meta tags: name, property, itemprop or http-equiv in lower case, with content. */
export const metasOf = (root: Element): { name: string; content: string; scheme?: string }[] =>
  firstOf(root, 'meta[content]', 400).flatMap((meta) => {
    if (meta.closest('[itemscope]') && meta.hasAttribute('itemprop') && !meta.hasAttribute('property')) return [];
    const names = ['name', 'property', 'itemprop', 'http-equiv']
      .map((kind) => attribute(meta, kind, 100))
      .filter(Boolean);
    const content = oneLine(attribute(meta, 'content', 20_000), 5_000);
    const scheme = attribute(meta, 'scheme', 50);
    return [...new Set(names)].map((name) => ({ name: name.toLowerCase(), content, ...(scheme ? { scheme } : {}) }));
  });

const WANTED =
  'canonical|license|image_src|shortlink|author|schema.dc|icon|alternate|publisher|copyright|dc.rights|dcterms.license';

/** Links of the head that say something about the page: canonical, licence, author, oEmbed. */
export const linksOf = (root: Element): { rel: string; href: string; type?: string }[] =>
  firstOf(root, 'link[rel][href]', 400)
    .map((link) => ({
      rel: attribute(link, 'rel', 100).toLowerCase(),
      href: attribute(link, 'href', 4_000),
      type: attribute(link, 'type', 100),
    }))
    .filter(
      ({ rel, type }) =>
        rel.split(/\s+/).some((word) => WANTED.split('|').includes(word)) &&
        (rel !== 'alternate' || type.includes('oembed')),
    )
    .slice(0, 60)
    .map(({ rel, href, type }) => ({ rel, href, ...(type ? { type } : {}) }));

/** The texts of the JSON-LD scripts, unparsed: parsing is left to the extension, where nothing of the page's is near. */
export function jsonLdOf(root: Element): string[] {
  let room = JSON_IN_ALL;
  return firstOf(root, 'script[type*="ld+json" i]', 60).flatMap((script) => {
    const text = script.textContent ?? '';
    if (!text || text.length > LONGEST_JSON || text.length > room) return [];
    room -= text.length;
    return [text];
  });
}

/** The title in the head; a title inside a drawing is none. */
export function titleOf(root: Element): string {
  const title = root.querySelector('head > title') ?? root.querySelector('title:not(svg title)');
  return title ? oneLine(title.textContent ?? '', 1_000) : '';
}

const LOGO =
  'header a[rel="home"], .site-title, .site-name, #site-title, #site-name, [class*="logo" i] img[alt], a[href="/"] img[alt], a[href="/"]';

/** What the page calls its site beside its logo. */
export const siteNamesOf = (root: Element): string[] =>
  firstOf(root, LOGO, 12)
    .map((element) => attribute(element, 'alt', 100) || textOf(element, 100) || attribute(element, 'title', 100))
    .filter(Boolean);
