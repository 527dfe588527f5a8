import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { type Excerpt, prompts } from '../../model/excerpt.ts';
import { linkAt } from '../../model/link-at.ts';
import type { Resource } from '../../model/resource.ts';
import { say } from '../../words/say.ts';
import { clockTime } from '../lengths.ts';
import { linkTo, paragraphs } from './nodes.ts';

/** The quote, or the times of the moment as a link to them, with its note and what was seen in it. */
export function excerptFigure(excerpt: Excerpt, resource: Resource | undefined): ElementContent {
  const caption = [...paragraphs(excerpt.note ?? ''), ...analysisOf(excerpt)];
  return h('figure', { className: ['excerpt'] }, [
    h('blockquote', excerpt.kind === 'quote' ? quoted(excerpt) : timesOf(excerpt, resource)),
    ...(caption.length > 0 ? [h('figcaption', caption)] : []),
  ]);
}

const quoted = ({ exact, page }: Extract<Excerpt, { kind: 'quote' }>): ElementContent[] => [
  ...paragraphs(exact),
  ...(page === undefined
    ? []
    : [h('p', { className: ['quiet'] }, say('exporting.document.quotedFrom', { page: String(page) }))]),
];

function timesOf({ start, end }: Extract<Excerpt, { kind: 'moment' }>, resource: Resource | undefined) {
  const times = end === undefined ? clockTime(start) : `${clockTime(start)}–${clockTime(end)}`;
  const link = resource && linkAt(resource, start, end);
  return [h('p', link === undefined ? times : linkTo(link, say('waysOut.page.moment', { time: times })))];
}

function analysisOf(excerpt: Excerpt): ElementContent[] {
  if (excerpt.kind === 'quote' || !excerpt.analysis) return [];
  const { analysis } = excerpt;
  const answered = prompts.filter((prompt) => (analysis[prompt] ?? '').trim() !== '');
  if (answered.length === 0) return [];
  return [
    h(
      'dl',
      answered.flatMap((prompt) => [
        h('dt', say(`exporting.document.analysis_${prompt}`)),
        h('dd', paragraphs(analysis[prompt] ?? '')),
      ]),
    ),
  ];
}
