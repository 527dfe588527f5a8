import type { Part } from '../model/collection.ts';
import { sameValue } from '../model/same-value.ts';
import { mergeTexts } from './merge-texts.ts';

/** Both lists of words in one: mine, and theirs behind them. With a base, what one side took out stays out. */
export function mergeWordLists(mine: string[], base: string[] | undefined, theirs: string[]): string[] {
  const { kept, added } = sides(mine, base, theirs, (word) => word);
  return [...kept, ...added];
}

/** What of mine stays, and what of theirs comes: all but what one side took out and the other left as it was. */
function sides<Entry>(mine: Entry[], base: Entry[] | undefined, theirs: Entry[], keyOf: (entry: Entry) => string) {
  const before = byKey(base ?? [], keyOf);
  const here = byKey(mine, keyOf);
  const there = byKey(theirs, keyOf);
  const unchanged = (entry: Entry) => before.has(keyOf(entry)) && sameValue(before.get(keyOf(entry)), entry);
  const kept = mine.filter((entry) => there.has(keyOf(entry)) || !unchanged(entry));
  const added = new Set(theirs.filter((entry) => !here.has(keyOf(entry)) && !unchanged(entry)));
  return { before, here, there, kept, added };
}

/**
 * Both lists in one: mine in my order, and what they added after what it follows in theirs. With a base, what one side took out and
 * the other left as it was stays out, and where only they changed the order it is theirs.
 * @param merge what becomes of an entry that both have; mine, where it is absent
 */
function mergeLists<Entry>(
  mine: Entry[],
  base: Entry[] | undefined,
  theirs: Entry[],
  keyOf: (entry: Entry) => string,
  merge: (mine: Entry, base: Entry | undefined, theirs: Entry) => Entry = (entry) => entry,
): Entry[] {
  const { before, here, there, kept, added } = sides(mine, base, theirs, keyOf);
  const mineOrder = kept.map(keyOf);
  const theirOrder = theirs.filter((entry) => here.has(keyOf(entry)) || added.has(entry)).map(keyOf);
  const shared = (order: string[]) => order.filter((key) => here.has(key) && there.has(key) && before.has(key));
  const onlyTheyMoved = base !== undefined && sameValue(shared(mineOrder), shared(base.map(keyOf)));
  const order = onlyTheyMoved ? weave(theirOrder, mineOrder) : weave(mineOrder, theirOrder);

  return order.flatMap((key) => {
    const own = here.get(key);
    const other = there.get(key);
    if (own !== undefined && other !== undefined) return [merge(own, before.get(key), other)];
    const one = own ?? other;
    return one === undefined ? [] : [one];
  });
}

const byKey = <Entry>(entries: Entry[], keyOf: (entry: Entry) => string) =>
  new Map(entries.map((entry) => [keyOf(entry), entry]));

/** The first order, with each key that only the second has placed after the key that it follows there. */
export function weave(first: string[], second: string[]): string[] {
  const present = new Set(first);
  const following = new Map<string | undefined, string[]>();
  let anchor: string | undefined;
  for (const key of second) {
    const after = following.get(anchor);
    if (present.has(key)) anchor = key;
    else if (after) after.push(key);
    else following.set(anchor, [key]);
  }
  return [...(following.get(undefined) ?? []), ...first.flatMap((key) => [key, ...(following.get(key) ?? [])])];
}

/**
 * The entries of a collection from both sides. Entries meet by id; one that has another id on each side meets as the same resource, or as
 * the heading of the same name. Notes of an entry keep both.
 */
export function mergeParts(mine: Part[], base: Part[] | undefined, theirs: Part[]): Part[] {
  return mergeLists(mine, base, withMyIds(mine, theirs), (part) => part.id, mergePart);
}

/** What two entries of a collection have in common that are the same. */
export const meaningOfPart = (part: Part): string =>
  part.kind === 'item' ? `item ${part.resource}` : `heading ${part.name}`;

function withMyIds(mine: Part[], theirs: Part[]): Part[] {
  const known = new Set(mine.map((part) => part.id));
  const met = new Set(theirs.map((part) => part.id).filter((id) => known.has(id)));
  const free = Map.groupBy(
    mine.filter((part) => !met.has(part.id)),
    meaningOfPart,
  );
  return theirs.map((part) => {
    const twin = known.has(part.id) ? undefined : free.get(meaningOfPart(part))?.shift();
    return twin ? { ...part, id: twin.id } : part;
  });
}

function mergePart(mine: Part, base: Part | undefined, theirs: Part): Part {
  if (sameValue(mine, theirs) || (base && sameValue(base, theirs))) return mine;
  if (base && sameValue(base, mine)) return theirs;
  if (mine.kind !== theirs.kind) return mine;
  const words = mergeWords(wordsOf(mine), base, wordsOf(theirs));
  if (words === undefined) return mine;
  return mine.kind === 'item' ? { ...mine, note: words } : { ...mine, description: words };
}

const wordsOf = (part: Part) => (part.kind === 'item' ? part.note : part.description);

/** Words that I cleared stay cleared where nobody can say whether they were written before or after. */
function mergeWords(mine: string | undefined, base: Part | undefined, theirs: string | undefined): string | undefined {
  if (theirs === undefined || mine === undefined) return mine ?? theirs;
  return mine === '' && !base ? mine : mergeTexts(mine, base && wordsOf(base), theirs);
}
