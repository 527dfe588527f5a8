import type { Travelling } from '../model/exchange.ts';
import type { Id } from '../model/identity.ts';
import { HANGING, type Travelled, toldToo } from '../model/travelled.ts';
import { database } from './database.ts';
import { inPieces } from './long-work.ts';

/** Whether something that hangs on a resource or collection is in the library. */
type IsHere = (ground: Id, id: Id) => boolean;

/** What is in the library. A collection in the trash was taken out. */
export async function whatIsHere(): Promise<IsHere> {
  const keys = await Promise.all(HANGING.map((table) => database.table(table).toCollection().primaryKeys()));
  const here = new Set<Id>((keys as Id[][]).flat());
  const entries = new Map<Id, Set<Id>>();
  await database.collections.each(({ id, parts, dateTrashed }) => {
    if (dateTrashed === undefined) here.add(id);
    entries.set(id, new Set(parts.map((part) => part.id)));
  });
  return (ground, id) => here.has(id) || entries.get(ground)?.has(id) === true;
}

/**
 * Keeps what a bundle tells of each resource and collection. It is no action: what has travelled cannot be undone.
 * @param isHere of a bundle that was opened: what the teacher left outside of it was never taken out here
 */
export async function rememberTravelled(
  { hanging, isOwn }: Pick<Travelling, 'hanging' | 'isOwn'>,
  isHere: IsHere = () => true,
): Promise<void> {
  const to = isOwn ? 'own' : 'told';
  await database.transaction('rw', ['travelled'], () =>
    inPieces([...hanging], async (piece) => {
      const rows = await database.travelled.bulkGet(piece.map(([id]) => id));
      const next = piece.map(([id, ids], at) => {
        const known: Travelled = rows[at] ?? { id, told: [], own: [] };
        return toldToo(
          known,
          ids.filter((one) => isHere(id, one)),
          to,
        );
      });
      await database.travelled.bulkPut(
        next.filter((row, at) => row !== rows[at] && row.told.length + row.own.length > 0),
      );
    }),
  );
}

/**
 * What was taken out here since it travelled, of these resources and collections.
 * @param isOwn the bundle stays with the teacher, and may speak of what only such bundles held
 */
export async function readWithdrawn(holds: readonly Id[], isOwn: boolean): Promise<Id[]> {
  const grounds = await database.travelled.bulkGet([...holds]);
  if (grounds.every((row) => row === undefined)) return [];
  const isHere = await whatIsHere();
  const gone = new Set<Id>();
  const look = ({ id, told, own }: Travelled) => {
    for (const one of [...told, ...(isOwn ? own : [])]) if (!isHere(id, one)) gone.add(one);
  };
  for (const row of grounds) if (row) look(row);
  // A collection that was taken out took those inside it along.
  const collections = new Set(await database.collections.toCollection().primaryKeys());
  for (const id of gone) {
    const inside = collections.has(id) ? await database.travelled.get(id) : undefined;
    if (inside) look(inside);
  }
  return [...gone];
}
