import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Collection } from '../../model/collection.ts';
import { licenceName } from '../../model/licence-name.ts';
import { say } from '../../words/say.ts';
import { nameOf } from '../collection-byline.ts';
import type { Known } from '../known.ts';
import type { Entry } from '../outline.ts';
import { plainLine } from '../plain-text.ts';
import { type JudgedPoints, judgedOf } from '../review-table.ts';
import { linkTo, own, paragraphs } from './nodes.ts';

/** Where a collection or a heading stands on the page: its place in the outline. */
export const placeAnchor = (at: number): string => `part-${at}`;

/** The name of a collection, what it is for, whose it is, for whom, and under which licence. */
export function collectionHead(collection: Collection, depth: number, id: string, known: Known): ElementContent {
  const curator = plainLine(known.curators.get(collection.curator) ?? '');
  const levels = (collection.educationalLevel ?? []).map(plainLine).filter((level) => level !== '');
  const license = plainLine(collection.license ?? '');
  const facts: ElementContent[] = [
    ...(curator === '' ? [] : [h('li', say('exporting.document.by', { name: curator }))]),
    ...levels.map((level) => h('li', own(level))),
    h(
      'li',
      license === ''
        ? say('waysOut.page.unlicensed')
        : [say('waysOut.page.licensed'), ' ', linkTo(license, licenceName(license))],
    ),
  ];
  return h('header', { className: ['collection'] }, [
    h(`h${Math.min(depth, 6)}`, { id }, own(nameOf(collection))),
    ...paragraphs(collection.description ?? ''),
    h('ul', { className: ['facts', 'quiet'] }, facts),
    ...judgedOf(known.reviews.get(collection.id) ?? [], known).map(reviewed),
  ]);
}

/** A peer's checklist, signed. */
const reviewed = ({ signed, points }: JudgedPoints): ElementContent =>
  h('table', { className: ['review'] }, [
    h('caption', own(signed)),
    h(
      'tbody',
      points.map(({ name, verdict, note }) =>
        h('tr', [h('th', { scope: 'row' }, name), h('td', verdict), h('td', { dir: 'auto' }, note)]),
      ),
    ),
  ]);

/** The headings and collections of the page as links, where there is more than one to go to. */
export function contentsOf(entries: readonly Entry[]): ElementContent[] {
  const places = entries.flatMap((entry, at) => {
    if (entry.kind === 'resource' || entry.depth === 1) return [];
    const name = entry.kind === 'collection' ? nameOf(entry.collection) : entry.name;
    return [h('li', h('a', { href: `#${placeAnchor(at)}` }, own(name)))];
  });
  if (places.length < 2) return [];
  return [
    h('nav', { ariaLabelledBy: ['contents'] }, [
      h('h2', { id: 'contents' }, say('waysOut.page.contents')),
      h('ul', places),
    ]),
  ];
}
