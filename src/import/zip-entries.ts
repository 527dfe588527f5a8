import {
  BlobReader,
  type Entry,
  ERR_AMBIGUOUS_ARCHIVE,
  ERR_ENCRYPTED,
  ERR_ENCRYPTED_CENTRAL_DIRECTORY,
  ERR_OVERLAPPING_ENTRY,
  ERR_UNSAFE_FILENAME,
  ERR_UNSUPPORTED_ENCRYPTION,
  type FileEntry,
  ZipReader,
} from '@zip.js/zip.js/lib/zip-core-native.js';
import { HARMLESS, HIGHEST_RATIO, LARGEST_ZIP, MOST_FILES } from '../export/zip-limits.ts';
import type { Sentence } from '../words/say.ts';
import { breather } from './breather.ts';

/** A zip from which nothing is taken, and why. */
export class BadZip extends Error {
  override name = 'BadZip';
  readonly why: Sentence;

  constructor(why: Sentence) {
    super(why.key);
    this.why = why;
  }
}

/** How many files of a zip stay in it. */
export const strayFiles = (count: number): Sentence => ({
  key: 'importing.why.zipStray' as 'importing.why.zipStray_one',
  params: { count },
});

/** Whatever two programs could read in two ways, or would put outside of a folder, is refused. */
const STRICT = { strictness: 'strict', filenameValidation: 'strict', useWebWorkers: false } as const;

const REASONS: readonly [string, Sentence['key']][] = [
  [ERR_UNSAFE_FILENAME, 'importing.why.zipPaths'],
  [ERR_AMBIGUOUS_ARCHIVE, 'importing.why.zipAmbiguous'],
  [ERR_OVERLAPPING_ENTRY, 'importing.why.zipTrap'],
  [ERR_ENCRYPTED, 'importing.why.zipLocked'],
  [ERR_ENCRYPTED_CENTRAL_DIRECTORY, 'importing.why.zipLocked'],
  [ERR_UNSUPPORTED_ENCRYPTION, 'importing.why.zipLocked'],
];

/** What a zip that cannot be read is called; an abort, and a disk that does not answer, stay what they are. */
function judged(error: unknown, signal: AbortSignal | undefined): unknown {
  if (error instanceof BadZip || signal?.aborted) return signal?.aborted ? signal.reason : error;
  if (error instanceof DOMException && error.name === 'NotReadableError') return error;
  const message = error instanceof Error ? error.message : '';
  const key = REASONS.find(([reason]) => message.startsWith(reason))?.[1] ?? 'importing.why.zipDamaged';
  return new BadZip({ key });
}

/**
 * The files that a zip lists, by their names, before any is unpacked. Folders are passed over. Takes pauses.
 * @throws BadZip where it is damaged, locked, ambiguous, or built like a trap; the signal's reason
 */
export async function entriesOf(zip: Blob, signal: AbortSignal | undefined): Promise<Map<string, FileEntry>> {
  const entries = new Map<string, FileEntry>();
  let unpacked = 0;
  try {
    await assertShortList(zip);
    let count = 0;
    const breathe = breather(signal);
    for await (const entry of new ZipReader(new BlobReader(zip), STRICT).getEntriesGenerator()) {
      count += 1;
      if (count > MOST_FILES) throw tooMany();
      if (entry.directory) continue;
      assertHarmless(entry);
      unpacked += entry.uncompressedSize;
      if (unpacked > LARGEST_ZIP) throw new BadZip({ key: 'importing.why.zipTrap' });
      entries.set(entry.filename, entry);
      await breathe();
    }
  } catch (error) {
    throw judged(error, signal);
  }
  return entries;
}

const tooMany = () => new BadZip({ key: 'importing.why.zipMany', params: { most: MOST_FILES } });

/** The last record of a zip and the longest comment behind it (APPNOTE 4.3.16). */
const END_OF_ZIP = [0x50, 0x4b, 0x05, 0x06];
const LONGEST_END = 22 + 65_535;
/** Room for a path, a header and its extras, in bytes. */
const LONGEST_LISTING = 200;

/** Asks the last record for the length of the list before the list is gone through, which for a long one takes seconds. */
async function assertShortList(zip: Blob): Promise<void> {
  const end = new DataView(await zip.slice(-LONGEST_END).arrayBuffer());
  for (let at = end.byteLength - 22; at >= 0; at--) {
    if (END_OF_ZIP.some((sign, index) => end.getUint8(at + index) !== sign)) continue;
    const [count, bytes] = [end.getUint16(at + 10, true), end.getUint32(at + 12, true)];
    if (count > MOST_FILES || bytes > MOST_FILES * LONGEST_LISTING) throw tooMany();
    return;
  }
}

/** How files in a zip may be packed: not at all, or as all usual programs do (APPNOTE 4.4.5). What browsers unpack with knows no other way. */
const READ_METHODS: readonly number[] = [0, 8];

function assertHarmless({ encrypted, uncompressedSize, compressedSize, compressionMethod }: Entry): void {
  if (encrypted) throw new BadZip({ key: 'importing.why.zipLocked' });
  if (!READ_METHODS.includes(compressionMethod)) throw new BadZip({ key: 'importing.why.zipPacked' });
  if (uncompressedSize > HARMLESS && uncompressedSize > compressedSize * HIGHEST_RATIO)
    throw new BadZip({ key: 'importing.why.zipTrap' });
}

/**
 * Unpacks one file. What grows beyond the size that the zip states for it is stopped at that size.
 * @param most the largest size that is taken at all, in bytes
 * @param onBytes waited for after each piece, with the number of its bytes
 * @throws BadZip, or the signal's reason
 */
export async function unpack(
  entry: FileEntry,
  most: number,
  onBytes: (count: number) => Promise<void>,
  signal: AbortSignal | undefined,
): Promise<Blob> {
  const stated = entry.uncompressedSize;
  if (stated > most) throw new BadZip({ key: 'importing.why.zipTrap' });
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const sink = new WritableStream<Uint8Array<ArrayBuffer>>({
    async write(piece) {
      size += piece.byteLength;
      if (size > stated) throw new BadZip({ key: 'importing.why.zipTrap' });
      pieces.push(piece);
      await onBytes(piece.byteLength);
    },
  });
  try {
    await entry.getData(sink, {
      ...STRICT,
      checkSignature: true,
      checkOverlappingEntry: true,
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    throw size > stated ? new BadZip({ key: 'importing.why.zipTrap' }) : judged(error, signal);
  }
  if (size !== stated) throw new BadZip({ key: 'importing.why.zipDamaged' });
  return new Blob(pieces);
}
