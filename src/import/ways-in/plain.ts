import { LONGEST_NAME, MOST_WORDS } from '../../export/bundle-limits.ts';
import { plainLine, plainParagraphs } from '../../export/plain-text.ts';

/** The longest note or description that is brought in from another program, in UTF-16 code units. */
const LONGEST_NOTE = 100_000;

/** A text as one plain line, without what would disturb the text around it; undefined where nothing is left. */
export function lineOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const line = plainLine(String(value).slice(0, LONGEST_NAME)).normalize('NFC');
  return line === '' ? undefined : line;
}

/** A text with its paragraphs; undefined where nothing is left. */
export function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = plainParagraphs(String(value).slice(0, LONGEST_NOTE))
    .map((lines) => lines.join('\n'))
    .join('\n\n')
    .normalize('NFC');
  return text === '' ? undefined : text;
}

/** Words of a list, or of a text that a separator cuts: each once, without the signs that programs put before tags. */
export function wordsOf(value: unknown, separator?: string | RegExp): string[] | undefined {
  const parts = Array.isArray(value)
    ? value
    : typeof value === 'string' && separator !== undefined
      ? value.slice(0, LONGEST_NOTE).split(separator)
      : [value];
  const words = new Set<string>();
  for (const part of parts) {
    const word = lineOf(part)?.replace(/^#+(?=\S)/, '');
    if (word !== undefined && word !== '') words.add(word);
    if (words.size >= MOST_WORDS) break;
  }
  return words.size === 0 ? undefined : [...words];
}

/** What of a list of texts says something, joined by an empty line. */
export function joinedText(...texts: (string | undefined)[]): string | undefined {
  const said = [...new Set(texts.filter((text) => text !== undefined))];
  return said.length === 0 ? undefined : said.join('\n\n');
}
