import type { FileEntry } from '@zip.js/zip.js/lib/zip-core-native.js';
import { LARGEST_ZIP, MOST_FILES } from '../export/zip-limits.ts';
import { BadZip, entriesOf, unpack } from './zip-entries.ts';

/** The largest archive inside an archive that is unpacked, in bytes: it lies in memory as a whole. */
const LARGEST_INSIDE = 500_000_000;

/**
 * The files of an archive with those of the archives inside it, one level deep, each in a folder of the name of its archive: Notion and others
 * pack what they packed once more. The limits are those of one archive, for all together.
 * @throws BadZip where one of them is built to do harm
 */
export async function withInnerZips(
  entries: ReadonlyMap<string, FileEntry>,
  onBytes: (count: number) => Promise<void>,
  signal: AbortSignal | undefined,
): Promise<Map<string, FileEntry>> {
  const all = new Map<string, FileEntry>();
  for (const [path, entry] of entries) {
    if (!/\.zip$/i.test(path)) {
      all.set(path, entry);
      continue;
    }
    const inside = await entriesOf(await unpack(entry, LARGEST_INSIDE, onBytes, signal), signal);
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
