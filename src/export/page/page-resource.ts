import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Alignment } from '../../model/alignment.ts';
import { hueOf } from '../../model/competency-tree.ts';
import type { Competency } from '../../model/framework.ts';
import { say } from '../../words/say.ts';
import { attributionLine, kindAndSource } from '../attribution.ts';
import { colleagueOf, evidenceOf, type Known, nameOfCompetency } from '../known.ts';
import type { Entry } from '../outline.ts';
import { plainLine } from '../plain-text.ts';
import { linkTo, own, paragraphs } from './nodes.ts';
import { excerptFigure } from './page-excerpt.ts';

type ResourceEntry = Extract<Entry, { kind: 'resource' }>;

/** Where a resource stands on the page, for links within it. */
export const anchorOf = ({ number }: Pick<ResourceEntry, 'number'>): string => `resource-${number}`;

/** One resource as an article: what it is, what the collection says of it, what it is good for and on what evidence, its attribution. */
export function resourceArticle(entry: ResourceEntry, depth: number, known: Known): ElementContent {
  const { resource, item, number } = entry;
  const name = plainLine(resource.name) || say('common.untitled');
  const alignments = known.alignments.get(resource.id) ?? [];
  const shown = new Set(alignments.flatMap((one) => evidenceOf(one, known).map(({ id }) => id)));
  const others = (known.excerpts.get(resource.id) ?? []).filter(({ id }) => !shown.has(id));
  const kind = kindAndSource(resource);
  const tags = (resource.keywords ?? []).map(plainLine).filter((tag) => tag !== '');
  const level = Math.min(depth + 1, 6);
  return h('article', { id: anchorOf(entry), className: ['resource'] }, [
    h(`h${level}`, [
      h('span', { className: ['number'] }, String(number)),
      resource.url === undefined ? own(name) : linkTo(resource.url, name),
    ]),
    ...(kind === '' ? [] : [h('p', { className: ['quiet'], dir: 'auto' }, kind)]),
    ...paragraphs(item?.note ?? ''),
    ...paragraphs(resource.note ?? ''),
    ...described(resource.description),
    ...(alignments.length === 0
      ? []
      : [
          h('p', { className: ['label'] }, say('waysOut.page.goodFor')),
          h(
            'ul',
            { className: ['claims'] },
            alignments.map((one) => claimItem(one, known)),
          ),
        ]),
    ...others.map((excerpt) => excerptFigure(excerpt, resource)),
    ...(tags.length === 0
      ? []
      : [
          h(
            'ul',
            { className: ['tags'], ariaLabel: say('waysOut.table.tags') },
            tags.map((tag) => h('li', own(tag))),
          ),
        ]),
    h('p', { className: ['credit'], dir: 'auto' }, attributionLine(resource)),
  ]);
}

const described = (description = ''): ElementContent[] => {
  const children = paragraphs(description);
  return children.length === 0 ? [] : [h('div', { className: ['quiet'] }, children)];
};

/** What gives an element the colours of a competency; nothing where it has none. */
export function hueProps(competency: Competency | undefined, { competencies }: Known): { dataCompetency?: string } {
  const hue = competency && hueOf(competency, competencies);
  return hue ? { dataCompetency: hue } : {};
}

function claimItem(alignment: Alignment, known: Known): ElementContent {
  const competency = known.competencies.get(alignment.competency);
  const colleague = colleagueOf(alignment, known);
  return h('li', hueProps(competency, known), [
    h('p', [
      h('strong', own(nameOfCompetency(competency))),
      ...(alignment.strength === undefined
        ? []
        : [' ', h('span', { className: ['strength'] }, say(`exporting.document.strength_${alignment.strength}`))]),
      ...(colleague === undefined
        ? []
        : [' ', h('span', { className: ['quiet'] }, say('waysOut.page.saidBy', { name: colleague }))]),
    ]),
    ...paragraphs(alignment.why ?? ''),
    ...evidenceOf(alignment, known).map((excerpt) => excerptFigure(excerpt, known.resources.get(excerpt.resource))),
  ]);
}
