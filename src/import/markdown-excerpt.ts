import type { Paragraph, Quote } from '../export/markdown-nodes.ts';
import { type Analysis, prompts } from '../model/excerpt.ts';
import { inEveryLanguage, pageInEveryLanguage } from '../words/written.ts';
import { joined, textOf, withoutLabel } from './markdown-text.ts';

/** A quote or a moment as a document shows it. */
export interface DocumentExcerpt {
  exact?: string;
  page?: number;
  start?: number;
  end?: number;
  note?: string;
  analysis?: Analysis;
}

const CLOCK = '(?:(\\d+):)?(\\d{1,2}):(\\d{2})';
const MOMENT = new RegExp(`^${CLOCK}(?:–${CLOCK})?$`);

/** Reads a block quote: times, linked or not, or words with the page that they stand on. */
export function readQuote(quote: Quote): DocumentExcerpt {
  const blocks = quote.children.filter((block) => block.type === 'paragraph');
  const page = pageOf(blocks.at(-1));
  const text = (page === undefined ? blocks : blocks.slice(0, -1)).map((block) => textOf(block.children)).join('\n\n');
  const moment = MOMENT.exec(text);
  if (!moment) return { exact: text.replace(/^“/, '').replace(/”$/, ''), ...(page === undefined ? {} : { page }) };
  const [, hours, minutes, seconds, endHours, endMinutes, endSeconds] = moment.map((part) => Number(part ?? 0));
  const start = secondsOf(hours, minutes, seconds);
  return moment[5] === undefined ? { start } : { start, end: secondsOf(endHours, endMinutes, endSeconds) };
}

const secondsOf = (hours = 0, minutes = 0, seconds = 0) => hours * 3_600 + minutes * 60 + seconds;

/** The page that the last paragraph of a quote names, all in emphasis. */
function pageOf(block: Paragraph | undefined): number | undefined {
  const [only, ...more] = block?.children ?? [];
  if (only?.type !== 'emphasis' || more.length > 0) return undefined;
  const text = textOf([only]);
  const page = Number(/\d{1,15}/.exec(text)?.[0] ?? 0);
  return page > 0 && pageInEveryLanguage(page).includes(text) ? page : undefined;
}

/** Adds a paragraph behind a block quote: the answer to a prompt where it begins with one, or more of what stood there before. */
export function addBelow(excerpt: DocumentExcerpt, block: Paragraph): void {
  const [first] = block.children;
  const label = first?.type === 'emphasis' ? textOf([first]) : undefined;
  const prompt = prompts.find((each) => label !== undefined && inEveryLanguage(`analysis_${each}`).includes(label));
  const open = prompt ?? prompts.findLast((each) => excerpt.analysis?.[each] !== undefined);
  const text = textOf(prompt ? withoutLabel(block) : block.children);
  if (open === undefined) excerpt.note = joined(excerpt.note, text);
  else excerpt.analysis = { ...excerpt.analysis, [open]: joined(excerpt.analysis?.[open], text) };
}
