import { stringifyEntities } from 'stringify-entities';

/** A run of letters as pdf.js finds it on a page. */
export interface Run {
  str: string;
  hasEOL: boolean;
}

/** The text of a document: for search and quotes, for reading, and where its pages begin in `text`. */
export interface DocumentText {
  text: string;
  html: string;
  pages: number[];
}

const HYPHEN = /(\p{L})-\n(?=\p{Ll})/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: files of others hold them, and no text does
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

/** The text of one page: runs put together, words that a line end cut made whole, lines as one paragraph until an empty line. */
export function textOfPage(runs: readonly Run[]): string {
  const raw = runs.map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str)).join('');
  const lines = raw.toWellFormed().replace(CONTROLS, '').replace(HYPHEN, '$1');
  return lines
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n');
}

const escaped = (text: string): string => stringifyEntities(text, { subset: ['&', '<', '>'] });

/** Pages put together; each begins with a rule that bears its number. */
export function joinPages(pages: readonly string[]): DocumentText {
  const starts: number[] = [];
  let text = '';
  for (const page of pages) {
    if (text !== '' && page !== '') text += '\n';
    starts.push(text.length);
    text += page;
  }
  const html = pages.map((page, index) => {
    const paragraphs = page === '' ? [] : page.split('\n');
    return `<hr title="${index + 1}">${paragraphs.map((words) => `<p>${escaped(words)}</p>`).join('')}`;
  });
  return { text, html: html.join(''), pages: starts };
}

/** Titles that programs write of themselves. */
const NO_TITLE = /^(untitled|microsoft (word|powerpoint)\b.*|.*\.(docx?|pptx?|indd|qxd|tex|dvi)|slide 1|title)$/i;

const oneLine = (value: unknown): string =>
  typeof value === 'string' ? value.toWellFormed().replace(CONTROLS, '').replace(/\s+/g, ' ').trim().slice(0, 500) : '';

/** What a document says of itself; its title is the name of its file where it says none that a person wrote. */
export function detailsOf(info: object, fileName: string): { name: string; author?: string[] } {
  const { Title: title, Author: author } = info as { Title?: unknown; Author?: unknown };
  const stated = oneLine(title);
  const ofFile = oneLine(fileName.replace(/\.pdf$/i, '').replace(/[-_+]+/g, ' '));
  const authors = oneLine(author)
    .split(/\s*;\s*|\s+and\s+/)
    .filter((name) => name !== '');
  return {
    name: stated === '' || NO_TITLE.test(stated) ? ofFile || stated : stated,
    ...(authors.length > 0 ? { author: authors.slice(0, 50) } : {}),
  };
}
