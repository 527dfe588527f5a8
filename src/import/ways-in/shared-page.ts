import { BUNDLE_ELEMENT } from '../../export/page/bundle-element.ts';

/**
 * The JSON of the bundle that a page from Taproot carries (see `toPage`), or undefined where it carries none. The page itself is not
 * looked at: what it shows is in the bundle.
 */
export const bundleIn = (html: string): string | undefined =>
  blockAfter(html, new RegExp(`<script\\b[^<>]{0,200}\\bid=["']?${BUNDLE_ELEMENT}["']?[^<>]{0,200}>`, 'i'));

/** The JSON-LD that a text carries in the element that web pages have for it. */
export const linkedDataIn = (html: string): string | undefined =>
  blockAfter(html, /<script\b[^<>]{0,200}application\/ld\+json[^<>]{0,200}>/i);

function blockAfter(html: string, opening: RegExp): string | undefined {
  const start = opening.exec(html);
  if (!start) return undefined;
  const from = start.index + start[0].length;
  const rest = html.slice(from);
  const end = rest.search(/<\/script/i);
  return end < 0 ? rest : rest.slice(0, end);
}
