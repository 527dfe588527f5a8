/**
 * How many letters have to be added, left out, replaced or swapped with their neighbour to make the typed word of the other one, or of its
 * beginning (optimal string alignment distance; https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance).
 * @param open the other word may go on after the typed one ends
 * @returns the distance, or limit + 1 where it is larger
 */
export function distance(typed: string, other: string, limit: number, open: boolean): number {
  const columns = typed.length;
  if (other.length < columns - limit || (!open && other.length > columns + limit)) return limit + 1;
  const rows = Math.min(other.length, columns + limit);
  let [older, above, row] = [new Uint8Array(columns + 1), new Uint8Array(columns + 1), new Uint8Array(columns + 1)];
  for (let column = 0; column <= columns; column++) above[column] = column;
  let best = columns;
  for (let line = 1; line <= rows; line++) {
    const least = fillRow(typed, other, line, older, above, row);
    if (least > limit) return open ? Math.min(best, limit + 1) : limit + 1;
    best = open ? Math.min(best, row[columns] ?? 0) : (row[columns] ?? 0);
    [older, above, row] = [above, row, older];
  }
  return Math.min(best, limit + 1);
}

/** Fills the row of one letter of the other word, and answers the least cost in it. */
function fillRow(
  typed: string,
  other: string,
  line: number,
  older: Uint8Array,
  above: Uint8Array,
  row: Uint8Array,
): number {
  const letter = other.charCodeAt(line - 1);
  const letterBefore = other.charCodeAt(line - 2);
  let least = line;
  row[0] = line;
  for (let column = 1; column <= typed.length; column++) {
    const replaced = (above[column - 1] ?? 0) + (typed.charCodeAt(column - 1) === letter ? 0 : 1);
    let cost = Math.min((above[column] ?? 0) + 1, (row[column - 1] ?? 0) + 1, replaced);
    if (column > 1 && typed.charCodeAt(column - 2) === letter && typed.charCodeAt(column - 1) === letterBefore)
      cost = Math.min(cost, (older[column - 2] ?? 0) + 1);
    row[column] = cost;
    least = Math.min(least, cost);
  }
  return least;
}

/** How many slips a word of this length may hold: none in short ones, where each slip makes another word. */
export const slipsIn = (term: string): number => (term.length < 4 ? 0 : term.length < 8 ? 1 : 2);

/** A bit for each letter that occurs, folded into 32: a quick no for words that cannot be near. */
export function lettersOf(text: string, start = 0, end = text.length): number {
  let bits = 0;
  for (let at = start; at < end; at++) bits |= 1 << (text.charCodeAt(at) & 31);
  return bits;
}

/** How many bits are set. */
export function bitCount(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
