import Papa from 'papaparse';
import { withoutSeparatorLine } from './table-top.ts';
import { addressOf } from './typed-address.ts';

/** A row by the names of its columns, in lower case. */
export type Row = Record<string, string>;

/** What papaparse puts the cells under that stand beyond the last head. */
const BEYOND = '__parsed_extra';

/** What a table is read with. A head that JavaScript has a meaning for is none; the second of a name gets its number. */
function headed() {
  const firsts = new Map<string, number>();
  const transformHeader = (header: string, index: number): string => {
    const head = header
      .replace(/^\ufeff/, '')
      .trim()
      .toLowerCase();
    if (head === '' || /^__.*__$|^__parsed_extra$/.test(head)) return `column ${index + 1}`;
    const first = firsts.get(head) ?? index;
    firsts.set(head, first);
    return first === index ? head : `${head} (${index + 1})`;
  };
  return { header: true, skipEmptyLines: 'greedy', transformHeader } as const;
}

/**
 * The rows of a table under its heads; papaparse finds out how they are parted. A quotation mark that nothing closes would take all rows
 * behind it into one cell: where more links are found without quotation marks, there are none.
 */
export function parseTable(text: string): { rows: Row[]; heads: string[] } {
  const table = withoutSeparatorLine(text);
  const strict = Papa.parse<Row>(table, headed());
  const heads = (strict.meta.fields ?? []).filter((head) => head !== BEYOND);
  if (!strict.errors.some(({ type }) => type === 'Quotes')) return { rows: strict.data.map(plainRow), heads };
  const literal = Papa.parse<Row>(table, { ...headed(), quoteChar: '\0', delimiter: strict.meta.delimiter });
  const loose = literal.data.map((row) => unquoted(plainRow(row)));
  const rows = strict.data.map(plainRow);
  return { rows: linksIn(loose) > linksIn(rows) ? loose : rows, heads };
}

/** A row without what every object has; cells that stand beyond the last head have numbers. */
function plainRow(row: Row): Row {
  const plain: Row = Object.create(null);
  for (const [head, cell] of Object.entries<unknown>(row))
    if (typeof cell === 'string') plain[head] = cell;
    else if (Array.isArray(cell)) for (const [index, more] of cell.entries()) plain[`+${index}`] = String(more);
  return plain;
}

const unquoted = (row: Row): Row =>
  Object.assign(
    Object.create(null),
    Object.fromEntries(
      Object.entries(row).map(([head, cell]) => [head, cell.replace(/^"|"$/g, '').replaceAll('""', '"')]),
    ),
  );

const linksIn = (rows: readonly Row[]): number => rows.filter((row) => addressIn(row) !== undefined).length;

/** The first address in a row, for rows whose cells are shifted; one among words where no cell is one. */
export const addressIn = (row: Row): string | undefined => firstOf(row, addressOf) ?? firstOf(row, addressAmong);

const firstOf = (row: Row, address: (cell: string) => string | undefined): string | undefined =>
  Object.values(row)
    .map(address)
    .find((found) => found !== undefined);

/** The address that stands among the words of a cell, as in a formula of a spreadsheet or in Markdown. */
export function addressAmong(cell: string | undefined): string | undefined {
  const [found] = /\bhttps?:\/\/[^\s<>"'\])]+/i.exec(cell ?? '') ?? [];
  return addressOf(found?.replace(/[.,;:!?]+$/, ''));
}
