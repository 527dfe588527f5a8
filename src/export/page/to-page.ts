import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Library } from '../../model/library.ts';
import { sayDay } from '../../words/dates.ts';
import { directionOf, languageFor } from '../../words/languages.ts';
import { language, say } from '../../words/say.ts';
import type { DocumentInfo } from '../front-matter.ts';
import { type Known, knownOf } from '../known.ts';
import { type Entry, outlineOf } from '../outline.ts';
import { BUNDLE_ELEMENT } from './bundle-element.ts';
import { paragraphs } from './nodes.ts';
import { coverageSection } from './page-coverage.ts';
import { collectionHead, contentsOf, placeAnchor } from './page-head.ts';
import { resourceArticle } from './page-resource.ts';

/** What a page is made with. `style` is its stylesheet, `bundle` the JSON of its bundle. */
export interface PageParts {
  style: string;
  bundle: string;
}

/** Nothing on the page runs, and nothing is loaded. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/**
 * A gathered library (see `gather`) as one web page to read, to print and to keep: competencies with reasons and evidence, a table of what
 * it covers, an attribution for each resource, and the bundle itself as a data block (https://html.spec.whatwg.org/#data-block), from which
 * import takes everything back. All words are escaped by hast-util-to-html. The same library gives the same page.
 */
export function toPage(library: Library, info: DocumentInfo, { style, bundle }: PageParts): string {
  const { title, only, entries } = outlineOf(library, info);
  const known = knownOf(library, info.curator);
  const page = h(null, [
    { type: 'doctype' },
    h('html', { lang: language(), dir: directionOf(languageFor('', language())) }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { httpEquiv: 'Content-Security-Policy', content: POLICY }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('meta', { name: 'generator', content: 'Taproot' }),
        h('title', title),
        h('style', style),
        h('script', { type: 'application/ld+json', id: BUNDLE_ELEMENT }, withoutTags(bundle)),
      ]),
      h('body', [
        h('a', { className: ['skip'], href: '#resources' }, say('waysOut.page.skip')),
        h('main', [
          ...(only ? [] : [h('h1', h('bdi', title))]),
          ...bodyOf(entries, known),
          ...coverageSection(entries, known),
        ]),
        h('footer', { className: ['quiet'] }, h('p', say('waysOut.page.made', { day: sayDay(info.date) }))),
      ]),
    ]),
  ]);
  return `${toHtml(page)}\n`;
}

/** No text of the bundle can end the element that it stands in; JSON reads the same. */
const withoutTags = (json: string): string => json.replaceAll('<', '\\u003c');

/** The entries in their order; the contents stand under the first heading. */
function bodyOf(entries: readonly Entry[], known: Known): ElementContent[] {
  const contents = contentsOf(entries);
  const [first] = entries;
  const head = first?.kind === 'collection' && first.depth === 1 ? first : undefined;
  let depth = 1;
  const drawn = entries.map((entry, at): ElementContent[] => {
    if (entry.kind === 'resource') return [resourceArticle(entry, depth, known)];
    depth = entry.depth;
    if (entry.kind === 'collection') return [collectionHead(entry.collection, depth, placeAnchor(at), known)];
    return [
      h(`h${Math.min(depth, 6)}`, { id: placeAnchor(at) }, h('bdi', entry.name)),
      ...paragraphs(entry.description),
    ];
  });
  const [before, rest] = head ? [drawn.slice(0, 1), drawn.slice(1)] : [[], drawn];
  return [...before.flat(), ...contents, h('div', { id: 'resources' }, rest.flat())];
}
