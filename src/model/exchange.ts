import * as z from 'zod';
import type { Collection } from './collection.ts';
import { type Id, id, instant, record } from './identity.ts';
import type { Resource } from './resource.ts';

/**
 * That a bundle went out or came in: a later one is compared with what it said, so that it shows who changed what. It has the id of the
 * bundle, and stays on this machine: no bundle carries it.
 */
export const exchange = record.extend({
  direction: z.enum(['sent', 'received']),
  /** When the bundle was made. */
  dateCreated: instant,
  /** What it was called. */
  name: z.string(),
  /** The bundles that whoever made it had brought in before, over any number of hands (schema.org isBasedOn). */
  basedOn: z.array(id),
  /** The collections and resources in it. */
  holds: z.array(id),
});
export type Exchange = z.infer<typeof exchange>;

/** A bundle on its way: what it says of itself, its JSON, and what is in it. */
export interface Travelling {
  id: Id;
  name: string;
  dateCreated: string;
  basedOn: readonly Id[];
  json: string;
  /** What it tells of each resource and collection, by their ids. */
  hanging: ReadonlyMap<Id, readonly Id[]>;
  /** It goes from the teacher to the teacher. */
  isOwn?: boolean;
  library: { collections: readonly Collection[]; resources: readonly Resource[] };
}

/**
 * Exchanges in the order in which their bundles were made: each after those that it is based on, for the clocks of two teachers may differ,
 * and else by their dates.
 */
export function inOrderOfMaking<Made extends Pick<Exchange, 'id' | 'basedOn' | 'dateCreated'>>(
  exchanges: readonly Made[],
): Made[] {
  const byId = new Map(exchanges.map((one) => [one.id, one]));
  const ordered: Made[] = [];
  const add = (one: Made | undefined) => {
    if (!one || !byId.delete(one.id)) return;
    for (const earlier of one.basedOn) add(byId.get(earlier));
    ordered.push(one);
  };
  for (const one of exchanges.toSorted((a, b) => Date.parse(a.dateCreated) - Date.parse(b.dateCreated))) add(one);
  return ordered;
}

/** The most earlier bundles that a bundle names: the newest ones. */
export const MOST_ANCESTORS = 200;

/**
 * The bundles that a new one is based on: all that went out or came in with any of its records, the newest first, and behind them what
 * those were based on.
 * @param exchanges the newest last
 * @param holds the collections and resources that leave
 */
export function ancestorsOf(
  exchanges: readonly Pick<Exchange, 'id' | 'basedOn' | 'holds'>[],
  holds: ReadonlySet<Id>,
): Id[] {
  const shared = exchanges.filter((exchange) => exchange.holds.some((held) => holds.has(held))).toReversed();
  const ancestors = new Set([...shared.map(({ id: own }) => own), ...shared.flatMap(({ basedOn }) => basedOn)]);
  return [...ancestors].slice(0, MOST_ANCESTORS);
}

/**
 * Of each record the newest exchange counts: those that hold one which no newer exchange holds.
 * @param exchanges the newest last, as is the answer
 */
export function newestThatHold<Held extends Pick<Exchange, 'holds'>>(
  exchanges: readonly Held[],
  holds: readonly Id[],
): Held[] {
  const wanted = new Set(holds);
  const needed = exchanges.toReversed().filter((exchange) => {
    const found = exchange.holds.filter((held) => wanted.has(held));
    for (const held of found) wanted.delete(held);
    return found.length > 0;
  });
  return needed.toReversed();
}
