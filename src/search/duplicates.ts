import { addressKey } from '../model/address-key.ts';
import type { Id } from '../model/identity.ts';
import { alikeTitles } from './alike-titles.ts';
import type { Columns } from './columns/columns.ts';
import { Groups } from './groups.ts';

/** Resources that may be one, the oldest first, and what is alike in them. */
export interface AlikeResources {
  why: 'address' | 'title';
  ids: Id[];
}

/** So many addresses are looked at between two pauses. */
const STRETCH = 64;
/** What of the whole work the addresses are. */
const ADDRESSES = 0.4;

/** Answers whether the teacher told two resources apart, from the groups that were told apart. */
function toldApart(groups: readonly (readonly Id[])[]): (one: Id, other: Id) => boolean {
  const groupsOf = new Map<Id, number[]>();
  for (const [at, ids] of groups.entries()) for (const id of ids) groupsOf.set(id, [...(groupsOf.get(id) ?? []), at]);
  return (one, other) => groupsOf.get(one)?.some((at) => groupsOf.get(other)?.includes(at)) ?? false;
}

/**
 * Finds resources outside the trash that have one address, or nearly one title. Those that share an address stand for each other where
 * titles are compared, so that none is offered in two groups.
 * @param addresses by resource
 * @param apart groups that are not the same, as the teacher says
 * @yields how much of the work is done, from 0 to 1
 */
export function* findDuplicates(
  { ids, names, gone, trashed, saved }: Columns,
  addresses: ReadonlyMap<Id, string>,
  apart: readonly (readonly Id[])[],
): Generator<number, AlikeResources[]> {
  const isApart = toldApart(apart);
  const idAt = (row: number): Id => ids[row] ?? '';
  const rows = [...ids.keys()].filter((row) => !gone[row] && !trashed[row]);
  rows.sort((one, other) => (saved[one] ?? 0) - (saved[other] ?? 0));

  const byAddress = new Map<string, number[]>();
  for (const [at, row] of rows.entries()) {
    if (at % STRETCH === 0) yield (at / rows.length) * ADDRESSES;
    const key = addressKey(addresses.get(idAt(row)) ?? '');
    if (key !== undefined) byAddress.set(key, [...(byAddress.get(key) ?? []), row]);
  }
  const same = new Groups(ids.length);
  const shared = [...byAddress.values()].filter((some) => some.length > 1);
  for (const some of shared)
    for (const [at, row] of some.entries()) {
      const twin = some.slice(0, at).find((other) => !isApart(idAt(row), idAt(other)));
      if (twin !== undefined) same.join(row, twin);
    }
  const sameAddress = same.all();

  const stoodFor = new Set(sameAddress.flatMap((some) => some.slice(1)));
  const compared = rows.filter((row) => !stoodFor.has(row));
  const near = new Groups(ids.length);
  const titles = alikeTitles(
    compared.map((row) => names[row] ?? ''),
    (one, other) => {
      const [first = -1, second = -1] = [compared[one], compared[other]];
      if (!isApart(idAt(first), idAt(second))) near.join(first, second);
    },
  );
  for (const done of titles) yield ADDRESSES + done * (1 - ADDRESSES);

  const listed = (why: AlikeResources['why'], groups: readonly number[][]): AlikeResources[] =>
    groups
      .map((some) => some.toSorted((a, b) => (saved[a] ?? 0) - (saved[b] ?? 0)))
      .sort((one, other) => (saved[other.at(-1) ?? -1] ?? 0) - (saved[one.at(-1) ?? -1] ?? 0))
      .map((some) => ({ why, ids: some.map(idAt) }));
  return [...listed('address', sameAddress), ...listed('title', near.all())];
}
