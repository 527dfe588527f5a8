import type { FileEntry } from '@zip.js/zip.js/lib/zip-core-native.js';
import type { FormatName } from '../formats.ts';
import { HIDDEN } from '../inner-zips.ts';
import { isLikeJson } from '../json-text.ts';
import { recogniseJson } from '../recognise-json.ts';
import { recogniseText } from '../recognise-text.ts';
import { folderAt } from './folder-paths.ts';
import type { Found, FoundFolder, FoundLink } from './found.ts';
import { type FoundInText, foundInText } from './found-in-text.ts';
import { jsonReaders } from './readers.ts';
import { addressOf } from './typed-address.ts';

/** Files that may hold notes or links; what they are is told by their content. */
const READ = /\.(md|markdown|txt|html?|csv|tsv|json|jsonld|opml|xml|rdf|enex|ris|bib|url|webloc|desktop|eml|xbel)$/i;

/** Formats whose files are each one note or one page: they stand in their folder, and have none of their own. */
const ONE_NOTE: ReadonlySet<FormatName> = new Set<FormatName>(['obsidian-clipper', 'google-keep']);

/** What a zip of notes held. */
export interface FoundInZip extends Found {
  /** Files in which there was no link, or which are no notes. */
  stray: number;
}

/** What one of its files held. */
interface FoundInFile extends Found {
  isOneNote: boolean;
}

/**
 * The links of a zip of notes: a vault, clips, or the lists that a program packed together. Folders are folders, and a file of several links
 * is one too.
 * @param read the text of a file
 */
export async function readNotesZip(
  entries: ReadonlyMap<string, FileEntry>,
  read: (entry: FileEntry) => Promise<string>,
): Promise<FoundInZip> {
  const whole: Required<Pick<FoundInZip, 'links' | 'stray'>> & { byKey: Map<string, FoundFolder> } = {
    links: [],
    stray: 0,
    byKey: new Map(),
  };
  for (const [path, entry] of [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    // Notion writes a table as it is shown, and once more with all of its rows.
    if (HIDDEN.test(path) || (/\.csv$/i.test(path) && entries.has(`${path.slice(0, -4)}_all.csv`))) continue;
    const found = READ.test(path) ? await linksIn(await read(entry)) : undefined;
    if (found && found.links.length > 0) addFile(path, found, whole);
    else whole.stray += 1;
  }
  return { links: whole.links, folders: [...whole.byKey.values()], stray: whole.stray };
}

/** Puts what one file holds into the folder that the file stands in, or is. */
function addFile(
  path: string,
  found: FoundInFile,
  { links, byKey }: { links: Found['links']; byKey: Map<string, FoundFolder> },
): void {
  const places = placesOf(path);
  const own = found.isOneNote ? places.slice(0, -1) : places;
  const around = folderAt(own, byKey);
  const keyOf = (key: string) => `${path}\n${key}`;
  for (const folder of found.folders ?? []) {
    const parent = folder.parent === undefined ? around : keyOf(folder.parent);
    byKey.set(keyOf(folder.key), { ...folder, key: keyOf(folder.key), parent });
  }
  for (const link of found.links) {
    const stands = (link.folders ?? []).map(keyOf);
    links.push({ ...link, folders: stands.length > 0 || around === undefined ? stands : [around] });
  }
}

/** Numbers that Notion puts behind each name, and the names that it gives the archive as a whole. */
const NOTION_NUMBER = / [0-9a-f]{32}$/i;
const NOTION_WHOLE = /^Export(?:Block)?-[0-9a-f-]{36}(?:-Part-\d+)?$/i;

/** The names of the folders around a file, and its own without what tells its kind. */
const placesOf = (path: string): string[] =>
  path
    .replace(/(?:_all)?\.csv$/i, '')
    .replace(READ, '')
    .split('/')
    .filter((name) => !NOTION_WHOLE.test(name))
    .map((name) => name.replace(NOTION_NUMBER, ''));

/** Whether a link leads out of the archive: from note to note, addresses name no place in the web. */
const leadsOutside = ({ url }: FoundLink): boolean =>
  url === undefined || addressOf(url) !== undefined || /^\s*(?:[a-z][a-z0-9+.-]*:|\/\/|$)/i.test(url);

async function foundInJson(format: FormatName, data: unknown): Promise<FoundInText | undefined> {
  const found = await jsonReaders[format]?.(data);
  return found && { format, found };
}

/**
 * The links of one file by its content; nothing where it holds none, or cannot be read. JSON of a program that nobody knows is left alone
 * here, where nobody chose it: beside bookmarks lie settings, and lists of all pages that were visited.
 */
async function linksIn(text: string): Promise<FoundInFile | undefined> {
  try {
    const isJson = /^\s*[{[]/.test(text) && isLikeJson(text);
    const data: unknown = isJson ? JSON.parse(text) : undefined;
    const format = isJson ? recogniseJson(data) : recogniseText(text);
    if (format === 'json') return undefined;
    const read = isJson ? await foundInJson(format, data) : await foundInText(format, text);
    if (read === undefined || 'key' in read) return undefined;
    const { found } = read;
    return { ...found, links: found.links.filter(leadsOutside), isOneNote: ONE_NOTE.has(format) };
  } catch {
    return undefined;
  }
}
