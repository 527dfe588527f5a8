import type { ListedRow } from '../../hooks/use-listed-rows.ts';
import type { Collection, Heading, Item } from '../../model/collection.ts';
import type { Id } from '../../model/identity.ts';
import type { Resource } from '../../model/resource.ts';
import { type Totals, totalsOf } from '../../search/totals.ts';

/** A part of the collection as its page shows it: a heading with what stands under it added up, or an item with its number and what is known of its resource. */
export type Line =
  | { kind: 'heading'; id: Id; part: Heading; totals: Totals }
  | { kind: 'item'; id: Id; part: Item; row: ListedRow; number: number };

/** The lines of a collection in their order. Items whose resource is gone, or lies in the trash, are not shown and not counted. */
export function linesOf(collection: Pick<Collection, 'parts'>, rows: ReadonlyMap<Id, ListedRow>): Line[] {
  let number = 0;
  let under: Resource[] = [];
  const lines = collection.parts.flatMap((part): (Line | { part: Heading; under: Resource[] })[] => {
    if (part.kind === 'heading') {
      under = [];
      return [{ part, under }];
    }
    const row = rows.get(part.resource);
    if (!row || row.resource.dateTrashed !== undefined) return [];
    number += 1;
    under.push(row.resource);
    return [{ kind: 'item', id: part.id, part, row, number }];
  });
  return lines.map((line) =>
    'under' in line ? { kind: 'heading', id: line.part.id, part: line.part, totals: totalsOf(line.under) } : line,
  );
}

/** The lines without those that stand under a heading that is folded up. */
export function unfoldedLines(lines: readonly Line[], folded: ReadonlySet<Id>): Line[] {
  let hidden = false;
  return lines.filter((line) => {
    if (line.kind === 'heading') hidden = folded.has(line.id);
    return line.kind === 'heading' || !hidden;
  });
}

const sameTotals = (one: Totals, other: Totals): boolean =>
  one.resources === other.resources &&
  one.timed === other.timed &&
  one.minutes === other.minutes &&
  one.levels.length === other.levels.length &&
  one.levels.every(({ from, to }, at) => from === other.levels[at]?.from && to === other.levels[at]?.to);

const sameClaims = (one: ListedRow, other: ListedRow): boolean =>
  one.claims.length === other.claims.length &&
  one.claims.every(({ competency, strength }, index) => {
    const against = other.claims[index];
    return competency === against?.competency && strength === against.strength;
  });

/** Whether two readings of a line say the same, so that it need not be drawn again. */
export function sameLine(one: Line, other: Line): boolean {
  if (one.kind === 'heading' || other.kind === 'heading') {
    if (one.kind !== 'heading' || other.kind !== 'heading' || one.id !== other.id) return false;
    const [a, b] = [one.part, other.part];
    return a.name === b.name && a.description === b.description && sameTotals(one.totals, other.totals);
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
