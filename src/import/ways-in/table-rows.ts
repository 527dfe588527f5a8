import Papa from 'papaparse';
import { addressesIn } from '../../model/addresses-in-text.ts';
import { separatorOf, withoutSeparatorLine } from './table-top.ts';

/** A row by the names of its columns, in lower case. */
export type Row = Record<string, string>;

/**
 * The cells of a table, row by row; papaparse finds out how they are parted where the table does not say so. A quotation mark that nothing
 * closes would take all rows behind it into one cell: where more links are found without quotation marks, there are none.
 */
export function gridOf(text: string): string[][] {
  const table = withoutSeparatorLine(text).replace(/^\ufeff/, '');
  const delimiter = separatorOf(text) ?? '';
  const strict = Papa.parse<string[]>(table, { delimiter, skipEmptyLines: 'greedy' });
  if (!strict.errors.some(({ type }) => type === 'Quotes')) return strict.data;
  const parted = strict.meta.delimiter;
  const literal = Papa.parse<string[]>(table, { delimiter: parted, skipEmptyLines: 'greedy', quoteChar: '\0' });
  const loose = literal.data.map((cells) => cells.map((cell) => cell.replace(/^"|"$/g, '').replaceAll('""', '"')));
  return rowsWithLinks(loose) > rowsWithLinks(strict.data) ? loose : strict.data;
}

const rowsWithLinks = (rows: readonly string[][]): number =>
  rows.filter((cells) => cells.some((cell) => addressesIn(cell).length > 0)).length;

/** The heads of a table in lower case. One that JavaScript has a meaning for is none; the second of a name gets its number. */
export function headsOf(cells: readonly string[]): string[] {
  const firsts = new Map<string, number>();
  return cells.map((cell, index) => {
    const head = cell.trim().toLowerCase();
    if (head === '' || /^__.*__$/.test(head)) return `column ${index + 1}`;
    const first = firsts.get(head) ?? index;
    firsts.set(head, first);
    return first === index ? head : `${head} (${index + 1})`;
  });
}

/** The rows of a table under its heads, without what every object has. What stands beyond the last head has no name. */
export function parseTable(text: string): { rows: Row[]; heads: string[] } {
  const [first = [], ...others] = gridOf(text);
  const heads = headsOf(first);
  const rows = others.map((cells): Row => {
    const row: Row = Object.create(null);
    for (const [index, cell] of cells.entries()) row[heads[index] ?? `+${index}`] = cell;
    return row;
  });
  return { rows, heads };
}
