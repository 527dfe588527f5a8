import Papa from 'papaparse';

/** A row by the names of its columns, in lower case. */
export type Row = Record<string, string>;

/** By this line spreadsheets tell each other how they separate. */
const SEPARATOR_LINE = /^\ufeff?sep=(.)\r?\n/i;

/** What papaparse puts the cells under that stand beyond the last head. */
export const BEYOND = '__parsed_extra';

/** The text of a table without the line that says how it separates. */
export const withoutSeparatorLine = (text: string): string => text.replace(SEPARATOR_LINE, '');

/** The rows of a table under its heads; papaparse finds out how they are parted. */
export function parseTable(text: string): { rows: Row[]; heads: string[] } {
  const { data, meta } = Papa.parse<Row>(withoutSeparatorLine(text), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (header, index) =>
      header
        .replace(/^\ufeff/, '')
        .trim()
        .toLowerCase() || `column ${index + 1}`,
  });
  return { rows: data, heads: (meta.fields ?? []).filter((head) => head !== BEYOND) };
}
