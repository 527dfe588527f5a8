import { BlobReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import type { Attachment } from '../model/attachment.ts';
import { BUNDLE_PATH, pathOfFile } from './file-paths.ts';
import { LARGEST_ZIP, MOST_FILES } from './zip-limits.ts';

/** What writing a zip needs from outside. Progress runs from 0 to 1. */
export interface ZipOptions {
  /** When the bundle was made, an instant: every file in the zip bears it. */
  date: string;
  /** The bytes with this hash; null where they are gone. */
  readFile(sha256: string): Promise<Blob | null>;
  onProgress?(done: number): void;
  signal?: AbortSignal;
}

/** The bytes of an attachment are gone, so that no whole bundle can be written. */
export class FileMissing extends Error {
  override name = 'FileMissing';
}

/** The attachments are more than a zip may hold. */
export class ZipTooLarge extends Error {
  override name = 'ZipTooLarge';
}

/** The browser's own streams pack and unpack; the policy of an extension forbids workers made from text. */
const PLAIN = { useWebWorkers: false, extendedTimestamp: false } as const;

/**
 * The zip of a bundle, piece by piece: its JSON, packed, and the files of its attachments as they are, each content once. Only one file is
 * open at a time. The stream fails with FileMissing, ZipTooLarge or the signal's reason.
 * @param json the bundle, as `bundleToJson` writes it
 * @param attachments those that the bundle names
 */
export function zipBundle(
  json: string,
  attachments: readonly Attachment[],
  options: ZipOptions,
): ReadableStream<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  write(writable, new Blob([json]), filesOf(attachments), options).catch((error: unknown) =>
    // Where the reader is gone there is nobody left to tell.
    writable.abort(error).catch(() => {}),
  );
  return readable;
}

/** One attachment for each content. */
const filesOf = (attachments: readonly Attachment[]): Attachment[] => {
  const byHash = new Map(attachments.map((attachment) => [attachment.sha256, attachment]));
  return [...byHash.values()].toSorted((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
};

async function write(
  writable: WritableStream<Uint8Array>,
  bundle: Blob,
  files: readonly Attachment[],
  { date, readFile, onProgress, signal }: ZipOptions,
): Promise<void> {
  const total = files.reduce((sum, { contentSize }) => sum + contentSize, bundle.size);
  if (total > LARGEST_ZIP || files.length >= MOST_FILES) throw new ZipTooLarge(`${files.length} files, ${total} bytes`);
  const writer = new ZipWriter(writable, { ...PLAIN, lastModDate: new Date(date) });
  let done = 0;
  const add = async (path: string, blob: Blob, level: number) => {
    signal?.throwIfAborted();
    const onprogress = async (now: number) => onProgress?.((done + now) / total);
    await writer.add(path, new BlobReader(blob), { level, onprogress, ...(signal ? { signal } : {}) });
    done += blob.size;
    onProgress?.(total === 0 ? 1 : done / total);
  };
  await add(BUNDLE_PATH, bundle, 6);
  for (const file of files) {
    const blob = await readFile(file.sha256);
    if (!blob) throw new FileMissing(file.name);
    await add(pathOfFile(file), blob, 0);
  }
  await writer.close();
}
