import Papa from 'papaparse';
import { ADDRESSES, COLUMNS, calledBy } from './table-columns.ts';

/** By this line spreadsheets tell each other how they separate. */
const SEPARATOR_LINE = /^\ufeff?"?sep=(.)"?\r?\n/i;

/** The text of a table without the line that says how it separates. */
export const withoutSeparatorLine = (text: string): string => text.replace(SEPARATOR_LINE, '');

/** Signs by which tables part their columns. */
export const SEPARATORS = [',', ';', '\t', '|'] as const;

/** A row at the top of a table, and where in the text it begins. */
export interface TopRow {
  cells: string[];
  start: number;
}

/** So many rows may stand above the heads of a table: what it is, whose, and of which year. */
const MOST_ABOVE = 10;

/** As much of a text as holds its first rows. */
const TOP = 20_000;

/** The first rows of a table that are not empty. The last one may be cut off where the text is. */
export function topRows(text: string, delimiter: string): TopRow[] {
  const rows: TopRow[] = [];
  let start = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, meta }, parser) => {
      if (data.some((cell) => cell.trim() !== '')) rows.push({ cells: data, start });
      start = meta.cursor;
      if (rows.length > MOST_ABOVE) parser.abort();
    },
  });
  return rows;
}

/** Which of the first rows is the one of the heads: it says of one column that it holds addresses, and of another what it holds. */
export function headsIn(rows: readonly { cells: readonly string[] }[]): number {
  return rows.slice(0, MOST_ABOVE + 1).findIndex(({ cells }) => {
    const heads = cells.map(calledBy);
    const isHead = (cell: string) => COLUMNS.some(([, sign]) => sign.test(cell));
    return heads.some((cell) => ADDRESSES.test(cell)) && heads.some((cell) => !ADDRESSES.test(cell) && isHead(cell));
  });
}

/** What parts the columns of a table, where the table says so, in a line of its own or by the heads that come of it. */
export function separatorOf(text: string): string | undefined {
  const stated = SEPARATOR_LINE.exec(text)?.[1];
  const top = withoutSeparatorLine(text).slice(0, TOP);
  return stated ?? SEPARATORS.find((separator) => headsIn(topRows(top, separator)) >= 0);
}
