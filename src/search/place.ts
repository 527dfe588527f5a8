import type { Competency } from '../model/framework.ts';
import type { Id } from '../model/identity.ts';
import type { Row, View } from './row.ts';

/** The competency of which this one is, directly or further up, a sub-statement; itself where it is none. */
export function topOf(byId: ReadonlyMap<Id, Pick<Competency, 'parent'>>, id: Id): Id {
  const seen = new Set<Id>();
  let top = id;
  for (
    let parent = byId.get(id)?.parent;
    parent !== undefined && !seen.has(parent);
    parent = byId.get(parent)?.parent
  ) {
    seen.add(parent);
    top = parent;
  }
  return top;
}

/** Rows whose claims on sub-statements stand as claims on the competency above them: what the navigation counts and shows. */
export const raiseClaims = (rows: readonly Row[], byId: ReadonlyMap<Id, Pick<Competency, 'parent'>>): Row[] =>
  rows.map((row) =>
    row.alignments.some((alignment) => byId.get(alignment.competency)?.parent !== undefined)
      ? {
          ...row,
          alignments: row.alignments.map((alignment) => ({
            ...alignment,
            competency: topOf(byId, alignment.competency),
          })),
        }
      : row,
  );

/** The rows that lie in a place of the library. The Inbox holds what is in no collection; the trash is a place of its own. */
export function rowsIn(rows: readonly Row[], { place, id }: Pick<View, 'place' | 'id'>): Row[] {
  const here: Record<View['place'], (row: Row) => boolean> = {
    all: () => true,
    trash: () => true,
    inbox: (row) => row.collections.length === 0,
    collection: (row) => row.collections.some((collection) => collection === id),
    competency: (row) => row.alignments.some((alignment) => alignment.competency === id),
  };
  return rows.filter((row) => (row.resource.dateTrashed !== undefined) === (place === 'trash') && here[place](row));
}

/** Rows in the order that the teacher chose; equal ones are told apart by id, so that the list never shuffles. */
export function inOrder(
  rows: readonly Row[],
  order: NonNullable<View['order']>,
  language: string,
  date: (row: Row) => string = (row) => row.resource.dateSaved,
): Row[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const byId = (a: Row, b: Row) => (a.resource.id < b.resource.id ? -1 : 1);
  const byDate = (a: Row, b: Row) => (date(a) < date(b) ? -1 : date(a) > date(b) ? 1 : byId(a, b));
  const byName = (a: Row, b: Row) => compare(a.resource.name, b.resource.name) || byId(a, b);
  return [...rows].sort(order === 'name' ? byName : order === 'oldest' ? byDate : (a, b) => byDate(b, a));
}
