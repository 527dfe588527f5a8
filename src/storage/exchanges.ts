import { ancestorsOf, type Exchange, inOrderOfMaking, newestThatHold, type Travelling } from '../model/exchange.ts';
import type { Id } from '../model/identity.ts';
import { forgetOldTexts, keepText, readText } from './bundle-texts.ts';
import { database } from './database.ts';
import { readSettings } from './settings.ts';
import { rememberTravelled } from './travelled.ts';

/** What is written down of a bundle beside its text. */
export const exchangeOf = (
  direction: Exchange['direction'],
  { id, name, dateCreated, basedOn, library }: Travelling,
): Omit<Exchange, 'curator' | 'dateSaved' | 'dateChanged'> => ({
  id,
  direction,
  dateCreated,
  name,
  basedOn: [...basedOn],
  holds: [...library.collections, ...library.resources].map((row) => row.id),
});

/** Keeps what a bundle said that has just been sent. It is no action: what has left cannot be undone. */
export async function rememberSent(bundle: Travelling): Promise<void> {
  const curator = (await readSettings())?.curator;
  if (curator === undefined) return;
  const now = new Date().toISOString();
  await keepText(bundle.id, bundle.json, now);
  await rememberTravelled(bundle);
  await database.exchanges.put({ ...exchangeOf('sent', bundle), curator, dateSaved: now, dateChanged: now });
  await forgetOldTexts(now);
}

/** The bundles that one which holds these collections and resources is based on. */
export async function readAncestors(holds: ReadonlySet<Id>): Promise<Id[]> {
  return ancestorsOf(inOrderOfMaking(await database.exchanges.toArray()), holds);
}

/** A bundle as it was kept. */
export interface Remembered {
  dateCreated: string;
  json: string;
}

/**
 * What the teacher and the sender of a bundle had in common when they last heard of each other: the bundles here that it is based on, the
 * oldest first, and no more of them than it takes. A bundle that the teacher sent is compared with nothing: whoever opens the own file
 * again wants back what it says.
 * @param holds the collections and resources in the bundle
 */
export async function recallBase(id: Id, basedOn: readonly Id[], holds: readonly Id[]): Promise<Remembered[]> {
  const rows = await database.exchanges.bulkGet([id, ...basedOn]);
  if (rows[0]?.direction === 'sent') return [];
  const known = inOrderOfMaking(rows.filter((row) => row !== undefined));
  const remembered: Remembered[] = [];
  for (const row of newestThatHold(known, holds)) {
    const json = await readText(row.id);
    if (json !== undefined) remembered.push({ dateCreated: row.dateCreated, json });
  }
  return remembered;
}
