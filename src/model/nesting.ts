import type { Collection } from './collection.ts';
import type { Id } from './identity.ts';

type Nested = Pick<Collection, 'id' | 'parent' | 'position'>;

/** The collection and all that stand inside it, at any depth; circles in foreign data end at the first repetition. */
export function withDescendants<Row extends Nested>(rows: Row[], root: Id): Row[] {
  const children = Map.groupBy(rows, (row) => row.parent);
  const found = new Map<Id, Row>();
  const waiting = rows.filter((row) => row.id === root);
  for (let row = waiting.shift(); row; row = waiting.shift()) {
    if (found.has(row.id)) continue;
    found.set(row.id, row);
    waiting.push(...(children.get(row.id) ?? []));
  }
  return [...found.values()];
}

/** Whether a collection may be moved into another: not into itself, and not into what stands inside it. */
export const mayMoveInto = (rows: Nested[], moved: Id, parent: Id | undefined): boolean =>
  parent === undefined || !withDescendants(rows, moved).some((row) => row.id === parent);

/** Equal positions are told apart by id, so that every machine agrees. */
const inOrder = (a: Nested, b: Nested): number => a.position - b.position || (a.id < b.id ? -1 : 1);

/** The siblings under one parent in their order. */
export const siblings = <Row extends Nested>(rows: Row[], parent: Id | undefined): Row[] =>
  rows.filter((row) => row.parent === parent).sort(inOrder);

/** All rows by what they stand under, those under the same in their order. */
export const byParent = <Row extends Nested>(rows: readonly Row[]): ReadonlyMap<Id | undefined, Row[]> =>
  Map.groupBy(rows.toSorted(inOrder), (row) => row.parent);

/** A row and all that stands under it, from top to bottom. Without recursion: what others nest may have no end. */
export function branchOf<Row extends Nested>(row: Row, under: ReadonlyMap<Id | undefined, readonly Row[]>): Row[] {
  const branch = new Set<Row>();
  const waiting = [row];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (branch.has(next)) continue;
    branch.add(next);
    waiting.push(...(under.get(next.id) ?? []).toReversed());
  }
  return [...branch];
}

/** A position for a row that is to stand before `before`, or last where that is null. */
export function positionBefore(ordered: Nested[], before: Id | null): number {
  const at = before === null ? ordered.length : ordered.findIndex((row) => row.id === before);
  const [left, right] = [ordered[at - 1], ordered[at]];
  if (!left) return right ? right.position - 1 : 1;
  return right ? (left.position + right.position) / 2 : left.position + 1;
}

/** Where a row comes to stand, and where its siblings go for it: nowhere, but where no number is left between two of them. */
export interface Room {
  position: number;
  /** The siblings that need another position, by id. */
  others: ReadonlyMap<Id, number>;
}

/**
 * Makes room for a row that is to stand before `before`, or last where that is null. Each row that is put into the same gap halves it; a
 * number has 53 bits, so that after some fifty there is none left between the two, and all siblings are counted anew.
 * @param ordered the siblings in their order, without the row that moves
 */
export function roomBefore(ordered: Nested[], before: Id | null): Room {
  const position = positionBefore(ordered, before);
  if (ordered.every((row) => row.position !== position)) return { position, others: new Map() };
  const at = before === null ? ordered.length : ordered.findIndex((row) => row.id === before);
  const counted = ordered.map((row, index) => [row.id, index < at ? index + 1 : index + 2] as const);
  return { position: at + 1, others: new Map(counted) };
}

/** A tree of rows in their order. */
export interface Node<Row> {
  row: Row;
  children: Node<Row>[];
}

/** Arranges rows as a tree. A row whose parent is missing, or that stands in a circle, comes to the top, so that none is lost. */
export function toTree<Row extends Nested>(rows: Row[]): Node<Row>[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const reachesTop = (row: Row): boolean => {
    const seen = new Set<Id>();
    for (let at: Row | undefined = row; at; at = at.parent === undefined ? undefined : byId.get(at.parent)) {
      if (seen.has(at.id)) return false;
      seen.add(at.id);
    }
    return true;
  };
  const grounded = rows.map((row) => {
    const { parent } = row;
    return parent !== undefined && byId.has(parent) && reachesTop(row) ? { row, parent } : { row, parent: undefined };
  });
  const children = Map.groupBy(grounded, (each) => each.parent);
  const nodes = (parent: Id | undefined): Node<Row>[] =>
    (children.get(parent) ?? [])
      .map((each) => each.row)
      .sort(inOrder)
      .map((row) => ({ row, children: nodes(row.id) }));
  return nodes(undefined);
}

/** The rows of a tree from top to bottom. */
export const flatten = <Row>(nodes: Node<Row>[]): Row[] =>
  nodes.flatMap((node) => [node.row, ...flatten(node.children)]);
