import type { Id } from '../model/identity.ts';
import type { LinkCheck } from '../model/link-check.ts';
import type { Link } from '../model/link-plan.ts';
import { database } from './database.ts';
import { inPieces, piecesOf } from './long-work.ts';

/**
 * Keeps what was found at addresses, on this machine only: it is no part of a record, of undo or of a bundle. Resources that were deleted
 * meanwhile keep nothing.
 */
export async function keepLinkChecks(checks: readonly LinkCheck[]): Promise<void> {
  await database.transaction('rw', ['resources', 'linkChecks', 'touched'], () =>
    inPieces(checks, async (piece) => {
      const rows = await database.resources.bulkGet(piece.map(({ id }) => id));
      const here = piece.filter((_, at) => rows[at] !== undefined);
      await database.linkChecks.bulkPut(here);
      await database.touched.add({ resources: here.map(({ id }) => id), targets: [], collections: [], texts: [] });
    }),
  );
}

/** What was found when a resource's address was asked last; undefined where it never was. */
export const readLinkCheck = (id: Id): Promise<LinkCheck | undefined> => database.linkChecks.get(id);

/** The addresses of those of these resources that have one, with when each was checked as it is now. */
export async function readLinks(ids: readonly Id[]): Promise<Link[]> {
  const links: Link[] = [];
  for (const piece of piecesOf(ids)) {
    const [rows, checks] = await Promise.all([database.resources.bulkGet(piece), database.linkChecks.bulkGet(piece)]);
    for (const [at, row] of rows.entries()) {
      if (!row?.url) continue;
      const check = checks[at];
      links.push({ id: row.id, url: row.url, ...(check?.url === row.url ? { checked: check.date } : {}) });
    }
  }
  return links;
}

/** Forgets what was found at the addresses of resources that are no longer in the library. */
export async function forgetStrayLinkChecks(): Promise<void> {
  await database.transaction('rw', ['resources', 'linkChecks'], async () => {
    const here = new Set(await database.resources.toCollection().primaryKeys());
    const known = await database.linkChecks.toCollection().primaryKeys();
    await database.linkChecks.bulkDelete(known.filter((id) => !here.has(id)));
  });
}
