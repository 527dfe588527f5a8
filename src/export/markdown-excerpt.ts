import { type Analysis, type Excerpt, type Moment, prompts, type Quote as QuoteExcerpt } from '../model/excerpt.ts';
import { linkAt } from '../model/link-at.ts';
import type { Resource } from '../model/resource.ts';
import { say } from '../words/say.ts';
import { clockTime } from './lengths.ts';
import { emphasis, type ItemBlock, linkTo, paragraph, paragraphs, type Quote, words } from './markdown-nodes.ts';
import { plainParagraphs } from './plain-text.ts';

/** The quote with its page, or the times of the moment as a link to them, as a block quote; the note and the analysis follow. */
export function excerptBlocks(excerpt: Excerpt, resource: Resource | undefined): ItemBlock[] {
  const quoted = excerpt.kind === 'quote' ? quoteOf(excerpt) : momentOf(excerpt, resource);
  if (quoted.children.length === 0) return [];
  const analysis = excerpt.kind === 'moment' ? (excerpt.analysis ?? {}) : {};
  return [quoted, ...paragraphs(excerpt.note ?? ''), ...prompts.flatMap((prompt) => answerOf(analysis, prompt))];
}

function quoteOf({ exact, page }: QuoteExcerpt): Quote {
  const text = plainParagraphs(exact)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
  if (text === '') return { type: 'blockquote', children: [] };
  const from =
    page === undefined
      ? []
      : [paragraph([emphasis([words(say('exporting.document.quotedFrom', { page: String(page) }))])])];
  return { type: 'blockquote', children: [...paragraphs(`“${text}”`), ...from] };
}

function momentOf({ start, end }: Moment, resource: Resource | undefined): Quote {
  const times = end === undefined ? clockTime(start) : `${clockTime(start)}–${clockTime(end)}`;
  const link = resource && linkAt(resource, start, end);
  return { type: 'blockquote', children: [paragraph([link === undefined ? words(times) : linkTo(link, times)])] };
}

/** What stands before the answer to a prompt. */
const promptLabel = (prompt: keyof Analysis): string => say(`exporting.document.analysis_${prompt}`);

const answerOf = (analysis: Analysis, prompt: keyof Analysis): ItemBlock[] =>
  paragraphs(analysis[prompt] ?? '', [emphasis([words(promptLabel(prompt))]), words(' ')]);
