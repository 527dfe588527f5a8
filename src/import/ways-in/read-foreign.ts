import { documentTrouble } from '../document-trouble.ts';
import type { FormatName } from '../formats.ts';
import { type Reading, type ReadingOptions, refusal, refuseForeign } from '../reading.ts';
import { readHypothesis, readWebAnnotations } from './annotations.ts';
import { readDelicious, readKarakeep, readLinkwarden, readPinboard } from './bookmark-services.ts';
import { readBookmarks, readPocketHtml } from './bookmarks-html.ts';
import { readChrome, readFirefox, readTabSessions } from './browser-backups.ts';
import type { Found } from './found.ts';
import { readCase, readMahara } from './framework-files.ts';
import { frameworkReading } from './frameworks.ts';
import { readLearningResources } from './learning-resources.ts';
import { readLinkList } from './link-lists.ts';
import { readOpml } from './opml.ts';
import { readObsidianHighlights, readOmnivore, readWallabag } from './read-later.ts';
import { readReferences } from './references.ts';
import { toReading } from './to-reading.ts';
import { parseXml } from './xml.ts';

/** Files of other programs that are JSON. */
const fromJson: Partial<Record<FormatName, (data: unknown) => Found>> = {
  'firefox-bookmarks': readFirefox,
  'chrome-bookmarks': readChrome,
  'tab-sessions': readTabSessions,
  pinboard: readPinboard,
  delicious: readDelicious,
  karakeep: readKarakeep,
  linkwarden: readLinkwarden,
  omnivore: (data) => readOmnivore(data),
  wallabag: readWallabag,
  'obsidian-highlights': readObsidianHighlights,
  hypothesis: readHypothesis,
  'web-annotation': readWebAnnotations,
  'csl-json': readReferences,
  lrmi: readLearningResources,
  amb: readLearningResources,
};

/** Files of other programs that are text; what reads some of them is large, and is fetched only then. */
const fromText: Partial<Record<FormatName, (text: string, format: FormatName) => Found | Promise<Found>>> = {
  'bookmarks-html': readBookmarks,
  'pocket-html': readPocketHtml,
  'link-list': readLinkList,
  'obsidian-clipper': async (text) => (await import('./markdown-notes.ts')).readClipping(text),
  markdown: async (text) => (await import('./markdown-notes.ts')).readMarkdownLinks(text),
  ris: async (text) => (await import('./reference-files.ts')).readReferenceFile('ris', text),
  bibtex: async (text) => (await import('./reference-files.ts')).readReferenceFile('bibtex', text),
};

const tables: ReadonlySet<FormatName> = new Set<FormatName>([
  'raindrop-csv',
  'pocket-csv',
  'instapaper-csv',
  'readwise-csv',
  'matter-csv',
  'mymind-csv',
  'diigo-csv',
  'google-saved-csv',
  'csv',
]);

/** Reads parsed JSON of another program, where Taproot knows how. */
export async function readForeignJson(format: FormatName, data: unknown, options: ReadingOptions): Promise<Reading> {
  if (format === 'case') return frameworkReading(format, readCase(data), options);
  if (format === 'mahara-matrix') return frameworkReading(format, readMahara(data), options);
  const read = fromJson[format];
  return read ? readSafely(format, () => read(data), options) : refuseForeign(format);
}

/** Reads a text of another program, where Taproot knows how. */
export async function readForeignText(format: FormatName, text: string, options: ReadingOptions): Promise<Reading> {
  if (format === 'opml') {
    const page = parseXml(text);
    if (page === 'doctype') return refusal(format, { key: 'waysIn.why.doctype' });
    return page === 'damaged'
      ? refusal(format, { key: 'waysIn.why.damagedXml' })
      : toReading(format, readOpml(page), options);
  }
  if (tables.has(format)) {
    const { readTable } = await import('./tables.ts');
    const found = readTable(format, text);
    return found.links.length === 0 && format === 'csv' ? refuseForeign(format) : toReading(format, found, options);
  }
  if (format === 'markdown' || format === 'obsidian-clipper') {
    const trouble = documentTrouble(text);
    if (trouble) return refusal(format, trouble);
  }
  const read = fromText[format];
  return read ? readSafely(format, () => read(text, format), options) : refuseForeign(format);
}

/** A file that is built so that a parser gives up, such as one nested without end, is refused in a sentence. */
async function readSafely(
  format: FormatName,
  read: () => Found | Promise<Found>,
  options: ReadingOptions,
): Promise<Reading> {
  let found: Found;
  try {
    found = await read();
  } catch {
    return refusal(format, { key: 'waysIn.why.tangled' });
  }
  return toReading(format, found, options);
}
