import type { Id } from '../model/identity.ts';
import { database } from './database.ts';
import { KEPT_DAYS } from './history.ts';

/** What a bundle said, under its id: its JSON, packed with gzip. Whether it counts is said by the exchange with the same id. */
export interface BundleText {
  id: Id;
  dateSaved: string;
  size: number;
  packed: Uint8Array;
}

/** What all of them may take together before the oldest are forgotten, in bytes. */
const MOST_KEPT = 100_000_000;

const DAY_MS = 86_400_000;

/** Keeps what a bundle said. Packing is no work of the database's, so this stands before an action and not in it. */
export async function keepText(id: Id, json: string, now: string): Promise<void> {
  const packed = new Uint8Array(await through(new CompressionStream('gzip'), json).arrayBuffer());
  await database.bundleTexts.put({ id, dateSaved: now, size: packed.length, packed });
}

/** What a bundle said; undefined where it is kept no longer. */
export async function readText(id: Id): Promise<string | undefined> {
  const text = await database.bundleTexts.get(id);
  return text && through(new DecompressionStream('gzip'), new Uint8Array(text.packed)).text();
}

const through = (gzip: CompressionStream | DecompressionStream, content: string | Uint8Array<ArrayBuffer>): Response =>
  new Response(new Response(content).body?.pipeThrough(gzip));

/** The keys of what is kept, the oldest first: when, how large, of which bundle. What was said is not read for it. */
const keysOfTexts = async () =>
  (await database.bundleTexts.orderBy('[dateSaved+size+id]').keys()) as unknown as [string, number, Id][];

/** Those of these bundles of which it is not kept yet what they said. What counts already is not written over by another file with the same id. */
export async function notYetKept<Bundle extends { id: Id }>(bundles: readonly Bundle[]): Promise<Bundle[]> {
  const ids = bundles.map(({ id }) => id);
  const [counted, texts] = await Promise.all([
    database.exchanges.bulkGet(ids),
    database.bundleTexts.where('id').anyOf(ids).primaryKeys(),
  ]);
  const known = new Set<Id>(texts);
  return bundles.filter(({ id }, at) => counted[at] === undefined || !known.has(id));
}

/** Forgets what these bundles said, those that count aside: what was to bring them in did not happen. */
export async function forgetUncounted(ids: readonly Id[]): Promise<void> {
  await database.transaction('rw', ['bundleTexts', 'exchanges'], async () => {
    const counted = await database.exchanges.bulkGet([...ids]);
    await database.bundleTexts.bulkDelete(ids.filter((_, at) => counted[at] === undefined));
  });
}

/** Of how many bundles it is kept what they said, and how large that is, in bytes. */
export async function readKeptTexts(): Promise<{ count: number; size: number }> {
  const keys = await keysOfTexts();
  return { count: keys.length, size: keys.reduce((sum, [, size]) => sum + size, 0) };
}

/**
 * Forgets what all bundles said. That they went out or came in stays known: an import can still be undone, and a later bundle still names
 * them, so that a colleague who kept them can compare.
 */
export const forgetTexts = (): Promise<void> => database.bundleTexts.clear();

/** Forgets the oldest where all together take too much room; never one that an action in History may bring back. */
export async function forgetOldTexts(now: string): Promise<void> {
  const oldest = new Date(Date.parse(now) - (KEPT_DAYS + 1) * DAY_MS).toISOString();
  await database.transaction('rw', ['bundleTexts', 'exchanges'], async () => {
    const keys = await keysOfTexts();
    let total = keys.reduce((sum, [, size]) => sum + size, 0);
    const gone: Id[] = [];
    for (const [dateSaved, size, id] of keys) {
      if (total <= MOST_KEPT || dateSaved >= oldest) break;
      total -= size;
      gone.push(id);
    }
    await database.bundleTexts.bulkDelete(gone);
    await database.exchanges.bulkDelete(gone);
  });
}
