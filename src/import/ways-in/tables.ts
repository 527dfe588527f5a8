import Papa from 'papaparse';
import { withoutGuard } from '../../export/ways-out/formula.ts';
import { type Sentence, say } from '../../words/say.ts';
import type { FormatName } from '../formats.ts';
import { folderAt } from './folder-paths.ts';
import type { Found, FoundFolder, FoundLink } from './found.ts';
import { instantOf, statedDateOf } from './instants.ts';
import { lineOf, textOf, wordsOf } from './plain.ts';
import { programTables, quotesOf, type ReadRow } from './program-tables.ts';
import { quoteTables, readQuoteTable } from './quote-tables.ts';
import { ADDRESSES, COLUMNS, FOLDER, QUOTES } from './table-columns.ts';
import { addressAmong, addressIn, parseTable, type Row } from './table-rows.ts';
import { withoutSeparatorLine, withoutTitle } from './table-top.ts';
import { addressOf, meantAddress } from './typed-address.ts';

/** A table whose first row has an address in it has no heads: it gets some, and the first words of a row are its title. */
function withHeads(table: string): string {
  const { data, meta } = Papa.parse<string[]>(table, { preview: 1, skipEmptyLines: 'greedy' });
  const first = data[0] ?? [];
  const isAddress = (cell: string) => addressOf(cell) !== undefined || addressAmong(cell) !== undefined;
  if (!first.some(isAddress)) return table;
  const title = first.findIndex((cell) => !isAddress(cell));
  const heads = first.map((_, index) => (index === title ? 'title' : ''));
  return `${Papa.unparse([heads], { delimiter: meta.delimiter })}${meta.linebreak}${table.replace(/^\ufeff/, '')}`;
}

/** Reads the table of a program whose columns are known, or any other that has a column of addresses. */
export function readTable(format: FormatName, text: string): Found {
  const { rows, heads } = parseTable(format === 'csv' ? withHeads(withoutTitle(withoutSeparatorLine(text))) : text);
  const quotes = quoteTables[format];
  if (quotes) return { links: readQuoteTable(rows, quotes) };
  const read = programTables[format] ?? (isOwn(heads) ? ownTable(heads) : anyTable(rows, heads));
  if (!read) return { links: [] };
  const folders = new Map<string, FoundFolder>();
  const links = rows.map((row): FoundLink => {
    const { path = [], ...link } = read(row);
    const key = folderAt(path, folders);
    return { ...link, folders: key === undefined ? [] : [key] };
  });
  return { links, folders: [...folders.values()] };
}

/** A table that Taproot itself wrote in the language that it speaks, known by heads that no other has. */
const isOwn = (heads: readonly string[]): boolean =>
  (['attribution', 'competencies', 'saved'] as const).every((column) =>
    heads.includes(say(`waysOut.table.${column}`).toLowerCase()),
  );

/** Taproot's own table: the apostrophe before what would be a formula goes again, and what has no address is a thing. */
function ownTable(heads: string[]): ReadRow {
  const address = say('waysOut.table.url').toLowerCase();
  const read = readerOf(heads, address);
  return (row) => {
    const cells = Object.fromEntries(Object.entries(row).map(([head, cell]) => [head, withoutGuard(cell)]));
    return cells[address] ? read(cells) : { ...read(cells), url: undefined, kind: 'thing' };
  };
}

/** How to read a table of nobody's in particular: its addresses stand in the column whose cells are some. */
function anyTable(rows: Row[], fields: string[]): ReadRow | undefined {
  const sample = rows.slice(0, 100);
  const share = (field: string) => {
    const isCalledSo = ADDRESSES.test(field);
    const address = isCalledSo ? meantAddress : addressOf;
    const whole = sample.filter((row) => address(row[field]) !== undefined).length;
    const among = sample.filter((row) => addressAmong(row[field]) !== undefined).length;
    return whole + among / (sample.length + 1) + (isCalledSo && whole > 0 ? sample.length : 0);
  };
  const [most] = fields.map((field) => ({ field, share: share(field) })).toSorted((a, b) => b.share - a.share);
  // Words between commas are no table, though some of them are addresses.
  const isColumn = most !== undefined && (most.share >= 1 || (ADDRESSES.test(most.field) && most.share > 0));
  return isColumn ? readerOf(fields, most.field) : undefined;
}

/** How to read a row, by what the heads of its columns say that they hold. */
function readerOf(fields: string[], url: string): ReadRow {
  const columns = COLUMNS.map(
    ([part, head]) => [part, fields.find((field) => field !== url && head.test(field))] as const,
  );
  const known = new Set([url, ...columns.map(([, field]) => field)]);
  const folder = fields.find((field) => FOLDER.test(field));
  const quotes = fields.find((field) => QUOTES.test(field));
  const rest = fields.filter((field) => !known.has(field) && field !== folder && field !== quotes);
  return (row) => {
    const cell = new Map(columns.map(([part, field]) => [part, field === undefined ? undefined : row[field]]));
    return {
      url: addressOf(row[url]) ?? addressAmong(row[url]) ?? addressIn(row) ?? meantAddress(row[url]) ?? row[url],
      name: lineOf(cell.get('name')),
      description: textOf(cell.get('description')),
      note: textOf(cell.get('note')),
      keywords: wordsOf(cell.get('keywords') ?? '', /[,;|]|\s(?=#)/),
      author: wordsOf(cell.get('author') ?? '', ';'),
      publisher: lineOf(cell.get('publisher')),
      datePublished: statedDateOf(cell.get('datePublished')),
      educationalLevel: wordsOf(cell.get('educationalLevel') ?? '', ';'),
      dateSaved: instantOf(cell.get('dateSaved')),
      quotes: quotes === undefined ? [] : quotesOf(row[quotes]),
      path: folder === undefined ? [] : [row[folder]?.split(';')[0]?.trim() ?? ''].filter((name) => name !== ''),
      extras: rest.flatMap((field): Sentence[] => {
        const value = lineOf(row[field]);
        return value === undefined ? [] : [{ key: 'waysIn.extra.column', params: { label: field, value } }];
      }),
    };
  };
}
