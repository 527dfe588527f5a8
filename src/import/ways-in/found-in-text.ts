import type { Sentence } from '../../words/say.ts';
import { documentTrouble } from '../document-trouble.ts';
import type { FormatName } from '../formats.ts';
import type { Found } from './found.ts';
import { saysItIsPage } from './markup.ts';
import { PasswordsFound } from './passwords.ts';
import { knownDoctypes, TABLES, textReaders, xmlReaders } from './readers.ts';
import { addressOf } from './typed-address.ts';
import { isTrouble, parseXml } from './xml.ts';

/** What was found in a text, and what the text turned out to be. */
export interface FoundInText {
  format: FormatName;
  found: Found;
}

/** What a text is read as where what it seems to be gives no link: the file of a program that changed its ways, or words that look like one. */
const ALIKE: ReadonlyMap<FormatName, readonly FormatName[]> = new Map<FormatName, FormatName[]>([
  ...TABLES.map((table): [FormatName, FormatName[]] => [table, ['csv', 'link-list']]),
  ['hypothesis', ['web-page', 'link-list']],
  ['onetab-html', ['web-page']],
  ['pocket-html', ['web-page']],
  ['instapaper-html', ['web-page']],
  ['bookmarks-html', ['web-page']],
  ['obsidian-clipper', ['markdown']],
  ['web-page', ['link-list']],
  ['xml', ['link-list']],
]);

/** By a line that is an address text is told that looks like a page for its first words: the addresses of a page stand in its tags. */
const ADDRESS_LINE = /^[ \t]*https?:\/\/\S+[ \t]*\r?$/im;

const isMarkup = (format: FormatName): boolean => format === 'web-page' || format === 'xml';

/** Whether markup is what it seems to be, and no words that begin like it: what programs write in its lines nobody kept. */
const isWhole = (format: FormatName, text: string): boolean =>
  format === 'xml' ? !isTrouble(parseXml(text)) : saysItIsPage(text);

/** A file says itself that it holds bookmarks: an address in the name of a folder is none. */
const SAYS_BOOKMARKS = /^<!doctype\s+netscape-bookmark/i;

const alikeOf = (format: FormatName, text: string): readonly FormatName[] =>
  format === 'bookmarks-html' && SAYS_BOOKMARKS.test(text) ? [] : (ALIKE.get(format) ?? []);

/**
 * What a text of another program holds, or why it cannot be read; nothing where Taproot does not know how.
 * @throws where the text is built so that a parser gives up
 */
export async function foundInText(format: FormatName, text: string): Promise<FoundInText | Sentence | undefined> {
  const first = await attemptAt(format, text);
  if (first.error instanceof PasswordsFound) throw first.error;
  if (hasLinks(first.found)) return { format, found: first.found };
  for (const other of alikeOf(format, text)) {
    if (other === format || (isMarkup(format) && (!ADDRESS_LINE.test(text) || isWhole(format, text)))) continue;
    const { found } = await attemptAt(other, text);
    if (hasLinks(found)) return { format: other, found };
  }
  if ('error' in first) throw first.error;
  return first.found === undefined || 'key' in first.found ? first.found : { format, found: first.found };
}

interface Attempt {
  found: Found | Sentence | undefined;
  /** What the parser threw where it gave up. */
  error?: unknown;
}

async function attemptAt(format: FormatName, text: string): Promise<Attempt> {
  try {
    return { found: await readAs(format, text) };
  } catch (error) {
    return { found: undefined, error };
  }
}

async function readAs(format: FormatName, text: string): Promise<Found | Sentence | undefined> {
  const xml = xmlReaders[format];
  if (xml) {
    const page = parseXml(text, knownDoctypes[format]);
    return isTrouble(page) ? page : xml(page);
  }
  const trouble = format === 'markdown' || format === 'obsidian-clipper' ? documentTrouble(text) : undefined;
  if (trouble) return trouble;
  const found = await textReaders[format]?.(text);
  const isList = LISTS.has(format) && (format !== 'web-page' || (found?.links.length ?? 0) > 0);
  return found && isList && isCutOff(text)
    ? { ...found, links: [...found.links, { trouble: { key: 'waysIn.why.cutOff' } }] }
    : found;
}

/** Lists of links that are web pages. */
const LISTS: ReadonlySet<FormatName> = new Set<FormatName>([
  'bookmarks-html',
  'pocket-html',
  'instapaper-html',
  'onetab-html',
  'web-page',
]);

/** Whether a page ends inside the tag of a link, which no parser then gives. */
const isCutOff = (html: string): boolean => /^<a\s[^>]*$/i.test(html.slice(html.lastIndexOf('<')));

const hasLinks = (found: Found | Sentence | undefined): found is Found =>
  found !== undefined &&
  !('key' in found) &&
  found.links.some(({ url, kind }) => kind === 'thing' || addressOf(url) !== undefined);
