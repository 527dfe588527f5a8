import type { FileEntry } from '@zip.js/zip.js/lib/zip-core-native.js';
import { BUNDLE_PATH, hashOfPath } from '../export/file-paths.ts';
import { LARGEST_ATTACHMENT, sha256Of } from '../model/attachment.ts';
import { breather } from './breather.ts';
import { decode } from './decode.ts';
import { isNode, type RawNode } from './places.ts';
import { said } from './problems.ts';
import { LARGEST_JSON, readJson } from './read-json.ts';
import { type Reading, type ReadingOptions, refusal, refuseForeign } from './reading.ts';
import type { ReadFiles } from './references.ts';
import { BadZip, entriesOf, strayFiles, unpack } from './zip-entries.ts';

/**
 * Reads a bundle with its files from a zip: first what the zip lists, then the bundle, then the file of each attachment that the bundle
 * names, one at a time, with its size and checksum. A file that is missing or damaged refuses its attachment; a zip that is built to do
 * harm is refused whole.
 * @throws the signal's reason where reading was aborted
 */
export async function readZip(zip: Blob, options: ReadingOptions = {}): Promise<Reading> {
  try {
    return await readEntries(await entriesOf(zip, options.signal), options);
  } catch (error) {
    if (error instanceof BadZip) return refusal('taproot-zip', error.why);
    throw error;
  }
}

/** How much of the way unpacking is; checking the records is the rest. */
const UNPACKING = 0.8;

async function readEntries(entries: Map<string, FileEntry>, options: ReadingOptions): Promise<Reading> {
  const bundle = entries.get(BUNDLE_PATH);
  if (!bundle) return refuseForeign('zip');
  const { signal } = options;
  const progress = progressOf([...entries.values()], options);
  const json = await unpack(bundle, LARGEST_JSON, progress.unpacked, signal);
  const { text, problems } = decode(new Uint8Array(await json.arrayBuffer()));
  const files = filesByHash(entries);
  let named = new Set<string>();
  const reading = await readJson(text, { ...options, onProgress: progress.checked }, (data) => {
    named = hashesIn(data);
    return unpackFiles(files, named, progress.unpacked, signal);
  });
  if (reading.verdict === 'refused') return reading;
  const stray = entries.size - 1 - [...files.keys()].filter((hash) => named.has(hash)).length;
  return { ...reading, problems: [...reading.problems, ...problems, ...(stray > 0 ? [said(strayFiles(stray))] : [])] };
}

/** Progress by bytes, with pauses, and then by records. */
function progressOf(entries: FileEntry[], { onProgress, signal }: ReadingOptions) {
  const total = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 1);
  const breathe = breather(signal);
  let bytes = 0;
  return {
    unpacked: (count: number) => {
      bytes += count;
      onProgress?.((UNPACKING * bytes) / total);
      return breathe();
    },
    checked: (done: number) => onProgress?.(UNPACKING + (1 - UNPACKING) * done),
  };
}

function filesByHash(entries: Map<string, FileEntry>): Map<string, FileEntry> {
  const files = new Map<string, FileEntry>();
  for (const [path, entry] of entries) {
    const hash = hashOfPath(path);
    if (hash === undefined) continue;
    if (files.has(hash)) throw new BadZip({ key: 'importing.why.zipAmbiguous' });
    files.set(hash, entry);
  }
  return files;
}

/** The hashes that the attachments of a bundle name, before anything in it is checked. */
function hashesIn({ attachments }: RawNode): Set<string> {
  const nodes: unknown[] = Array.isArray(attachments) ? attachments : [];
  return new Set(nodes.flatMap((node) => (isNode(node) && typeof node.sha256 === 'string' ? [node.sha256] : [])));
}

/** Unpacks the named files, one after the other, and keeps those whose bytes have the hash of their name. */
async function unpackFiles(
  entries: Map<string, FileEntry>,
  named: Set<string>,
  onBytes: (count: number) => Promise<void>,
  signal: AbortSignal | undefined,
): Promise<ReadFiles> {
  const files = new Map<string, Blob | 'damaged'>();
  for (const [hash, entry] of entries) {
    if (!named.has(hash)) continue;
    signal?.throwIfAborted();
    const file = await unpack(entry, LARGEST_ATTACHMENT, onBytes, signal);
    files.set(hash, (await sha256Of(await file.arrayBuffer())) === hash ? file : 'damaged');
  }
  return files;
}
