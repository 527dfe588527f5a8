import type { FileEntry } from '@zip.js/zip.js/lib/zip-core-native.js';
import { LARGEST_ZIP, MOST_FILES } from '../export/zip-limits.ts';
import type { Sentence } from '../words/say.ts';
import { BadZip, entriesOf, unpack } from './zip-entries.ts';

/** The largest archive inside an archive that is unpacked, in bytes: it lies in memory as a whole. */
const LARGEST_INSIDE = 500_000_000;

/** Settings of a vault, what macOS adds beside each file, and all else that programs hide. */
export const HIDDEN = /(^|\/)(\.|__MACOSX\/)/;

/** One that is built to do harm sinks all; one that cannot be opened does not. */
const HARMLESS_REASONS: ReadonlySet<string> = new Set<Sentence['key']>([
  'importing.why.zipDamaged',
  'importing.why.zipLocked',
  'importing.why.zipPacked',
]);

/**
 * The files of an archive with those of the archives inside it, one level deep, each in a folder of the name of its archive: Notion and others
 * pack what they packed once more. The limits are those of one archive, for all together.
 * @param onClosed told of each archive inside that cannot be opened, and why
 * @throws BadZip where one of them is built to do harm
 */
export async function withInnerZips(
  entries: ReadonlyMap<string, FileEntry>,
  onBytes: (count: number) => Promise<void>,
  signal: AbortSignal | undefined,
  onClosed: (path: string, why: Sentence) => void,
): Promise<Map<string, FileEntry>> {
  const all = new Map<string, FileEntry>();
  for (const [path, entry] of entries) {
    if (!/\.zip$/i.test(path) || HIDDEN.test(path)) {
      all.set(path, entry);
      continue;
    }
    const inside = await unpack(entry, LARGEST_INSIDE, onBytes, signal)
      .then((zip) => entriesOf(zip, signal))
      .catch((error) => {
        if (!(error instanceof BadZip && HARMLESS_REASONS.has(error.why.key))) throw error;
        onClosed(path, error.why);
        return new Map<string, FileEntry>();
      });
    for (const [name, file] of inside) all.set(`${path.replace(/\.zip$/i, '')}/${name}`, file);
    assertModest(all);
  }
  return all;
}

function assertModest(entries: ReadonlyMap<string, FileEntry>): void {
  if (entries.size > MOST_FILES) throw new BadZip({ key: 'importing.why.zipMany', params: { most: MOST_FILES } });
  let unpacked = 0;
  for (const { uncompressedSize } of entries.values()) unpacked += uncompressedSize;
  if (unpacked > LARGEST_ZIP) throw new BadZip({ key: 'importing.why.zipTrap' });
}
