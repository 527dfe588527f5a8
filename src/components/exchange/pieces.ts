/** So many entries of a list cross at a time: taking one message in has to be quick, or the page stands still meanwhile. */
const PIECE = 200;

/** Stands where a long list was. */
interface Gap {
  list: number;
}

/** A value with its long lists beside it. */
interface Parted {
  rest: unknown;
  lists: unknown[][];
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** Takes the long lists out of an object and of the objects in it; what lists hold stays whole. */
export function partLists(value: unknown): Parted {
  const lists: unknown[][] = [];
  const part = (inside: unknown): unknown => {
    if (Array.isArray(inside) && inside.length > PIECE) return { list: lists.push(inside) - 1 } satisfies Gap;
    if (!isPlain(inside)) return inside;
    return Object.fromEntries(Object.entries(inside).map(([key, each]) => [key, part(each)]));
  };
  return { rest: part(value), lists };
}

/** Puts the lists back where they stood. */
export function joinLists({ rest, lists }: Parted): unknown {
  if (!isPlain(rest)) return rest;
  const { list } = rest as Partial<Gap>;
  if (typeof list === 'number' && lists[list]) return lists[list];
  return Object.fromEntries(Object.entries(rest).map(([key, each]) => [key, joinLists({ rest: each, lists })]));
}

/** The pieces in which a list crosses. */
export function* piecesOf(list: readonly unknown[]): Generator<unknown[]> {
  for (let at = 0; at < list.length; at += PIECE) yield list.slice(at, at + PIECE);
}
