import type { ListedRow } from '../../hooks/use-listed-rows.ts';
import type { Collection, Heading, Item } from '../../model/collection.ts';
import type { Id } from '../../model/identity.ts';

/** A part of the collection as its page shows it: a heading, or an item with its number and what is known of its resource. */
export type Line =
  | { kind: 'heading'; id: Id; part: Heading }
  | { kind: 'item'; id: Id; part: Item; row: ListedRow; number: number };

/** The lines of a collection in their order. Items whose resource is gone, or lies in the trash, are not shown and not counted. */
export function linesOf(collection: Pick<Collection, 'parts'>, rows: ReadonlyMap<Id, ListedRow>): Line[] {
  let number = 0;
  return collection.parts.flatMap((part): Line[] => {
    if (part.kind === 'heading') return [{ kind: 'heading', id: part.id, part }];
    const row = rows.get(part.resource);
    if (!row || row.resource.dateTrashed !== undefined) return [];
    number += 1;
    return [{ kind: 'item', id: part.id, part, row, number }];
  });
}

const sameClaims = (one: ListedRow, other: ListedRow): boolean =>
  one.claims.length === other.claims.length &&
  one.claims.every(({ competency, strength }, index) => {
    const against = other.claims[index];
    return competency === against?.competency && strength === against.strength;
  });

/** Whether two readings of a line say the same, so that it need not be drawn again. */
export function sameLine(one: Line, other: Line): boolean {
  if (one.kind === 'heading' || other.kind === 'heading') {
    if (one.kind !== other.kind || one.id !== other.id) return false;
    const [a, b] = [one.part as Heading, other.part as Heading];
    return a.name === b.name && a.description === b.description;
  }
  return (
    one.id === other.id &&
    one.number === other.number &&
    one.part.note === other.part.note &&
    one.row.resource.id === other.row.resource.id &&
    one.row.resource.dateChanged === other.row.resource.dateChanged &&
    sameClaims(one.row, other.row)
  );
}

/** What a line is called where it is dragged, moved or spoken of. */
export const lineName = (line: Line): string => (line.kind === 'heading' ? line.part.name : line.row.resource.name);
