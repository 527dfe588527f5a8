import type { FileEntry } from '@zip.js/zip.js/lib/zip-core-native.js';
import type { Sentence } from '../../words/say.ts';
import { breather } from '../breather.ts';
import { decode, plainText } from '../decode.ts';
import type { FormatName } from '../formats.ts';
import { withInnerZips } from '../inner-zips.ts';
import { DEEPEST, measureJson } from '../json-text.ts';
import { leftOut, mention, said } from '../problems.ts';
import { type Reading, type ReadingOptions, refusal, refuseForeign } from '../reading.ts';
import { BadZip, entriesOf, strayFiles, unpack } from '../zip-entries.ts';
import { readManifest } from './course-package.ts';
import type { Found, FoundFolder, FoundQuote } from './found.ts';
import { readJsonLinks } from './json-links.ts';
import { readNotesZip } from './notes-zip.ts';
import { omnivoreQuotes, readObsidianHighlights, readOmnivore } from './read-later.ts';
import { readTable } from './tables.ts';
import { toReading } from './to-reading.ts';
import { isTrouble, parseXml } from './xml.ts';

/** The largest file inside an export that is read, in bytes. */
const LARGEST = 50_000_000;

/** Reads the text of one file of an archive. */
type ReadText = (entry: FileEntry) => Promise<string>;

const readers: Partial<
  Record<FormatName, (entries: Map<string, FileEntry>, read: ReadText) => Promise<Found & { stray?: number }>>
> = {
  'omnivore-zip': readOmnivoreZip,
  'pocket-zip': readPocketZip,
  'common-cartridge': readCartridge,
  zip: readNotesZip,
};

/**
 * Reads the links of an export that is a zip: only the files that hold links are unpacked. An archive that is built to do harm is refused.
 * @throws the signal's reason where reading was aborted
 */
export async function readForeignArchive(format: FormatName, zip: Blob, options: ReadingOptions): Promise<Reading> {
  const read = readers[format];
  if (!read) return refusal(format, { key: 'importing.why.notOurs', params: { format } });
  const breathe = breather(options.signal);
  const damaged = new Map<string, Sentence>();
  const readText: ReadText = async (entry) => {
    const file = await unpack(entry, LARGEST, breathe, options.signal);
    const { text } = decode(new Uint8Array(await file.arrayBuffer()));
    return plainText(text);
  };
  try {
    const listed = await entriesOf(zip, options.signal);
    const entries =
      format === 'zip'
        ? await withInnerZips(listed, breathe, options.signal, (path, why) => damaged.set(path, why))
        : listed;
    const found = await read(entries, async (entry) => {
      const text = await readText(entry);
      if (/\.json$/i.test(entry.filename) && !isSound(text)) {
        damaged.set(entry.filename, { key: 'importing.why.damaged' });
        return '[]';
      }
      return text;
    });
    if (format === 'zip' && found.links.length === 0) {
      const [why] = damaged.values();
      return why ? refusal(format, why) : refuseForeign(format);
    }
    const reading = await toReading(format === 'zip' ? 'notes-zip' : format, found, options);
    const problems = [...damaged].map(([name, { key }]) =>
      leftOut(
        { key: 'importing.where_file' },
        {
          key: key === 'importing.why.zipLocked' ? 'waysIn.why.lockedPart' : 'waysIn.why.damagedPart',
          params: { name: mention(name) },
        },
      ),
    );
    if (found.stray !== undefined && found.stray > 0) problems.push(said(strayFiles(found.stray)));
    const verdict = reading.verdict === 'accepted' && damaged.size > 0 ? 'partly' : reading.verdict;
    return { ...reading, verdict, problems: [...reading.problems, ...problems] };
  } catch (error) {
    if (error instanceof BadZip) return refusal(format, error.why);
    throw error;
  }
}

function isSound(json: string): boolean {
  if (measureJson(json).depth > DEEPEST) return false;
  try {
    JSON.parse(json);
    return true;
  } catch {
    return false;
  }
}

async function readOmnivoreZip(entries: Map<string, FileEntry>, read: ReadText): Promise<Found> {
  const quotes = new Map<string, FoundQuote[]>();
  for (const [path, entry] of entries) {
    const slug = /(?:^|\/)highlights\/(.+)\.md$/.exec(path)?.[1];
    if (slug !== undefined) quotes.set(slug, omnivoreQuotes(await read(entry)));
  }
  const links: Found['links'] = [];
  for (const [path, entry] of entries)
    if (/(?:^|\/)metadata_\d+_to_\d+\.json$/.test(path))
      links.push(...readOmnivore(JSON.parse(await read(entry)), (slug) => quotes.get(slug) ?? []).links);
  return { links };
}

async function readPocketZip(entries: Map<string, FileEntry>, read: ReadText): Promise<Found> {
  const links: Found['links'] = [];
  for (const [path, entry] of entries)
    if (/(?:^|\/)part_\d+\.csv$/.test(path)) links.push(...readTable('pocket-csv', await read(entry)).links);
  const folders: FoundFolder[] = [];
  for (const [path, entry] of entries) {
    const name = /(?:^|\/)collections\/([^/]+)\.json$/.exec(path)?.[1];
    if (name === undefined) continue;
    folders.push({ key: path, name });
    links.push(...readJsonLinks(JSON.parse(await read(entry))).links.map((link) => ({ ...link, folders: [path] })));
  }
  const byUrl = new Map(links.map((link) => [link.url, link]));
  for (const [path, entry] of entries)
    if (/(?:^|\/)annotations\/[^/]+\.json$/.test(path))
      for (const page of readObsidianHighlights(JSON.parse(await read(entry))).links) {
        const known = byUrl.get(page.url);
        if (known) known.quotes = [...(known.quotes ?? []), ...(page.quotes ?? [])];
        else links.push(page);
      }
  return { links, folders };
}

async function readCartridge(entries: Map<string, FileEntry>, read: ReadText): Promise<Found> {
  const manifest = entries.get('imsmanifest.xml');
  if (!manifest) return { links: [] };
  const page = parseXml(await read(manifest));
  if (isTrouble(page)) throw new BadZip(page);
  return readManifest(page, async (path) => {
    const entry = entries.get(path);
    return entry && read(entry);
  });
}
