import type { FormatName } from './formats.ts';
import { isFrameworkSheet } from './ways-in/framework-columns.ts';
import { areHeadsOfPasswords } from './ways-in/passwords.ts';
import { ADDRESSES } from './ways-in/table-columns.ts';
import { headsIn, SEPARATORS, type TopRow, topRows, withoutSeparatorLine } from './ways-in/table-top.ts';
import { addressOf } from './ways-in/typed-address.ts';

/** Columns by which the table of a program is known, in lower case and without spaces; the surer table first. */
const TABLES: [FormatName, string[]][] = [
  ['raindrop-csv', ['title', 'note', 'excerpt', 'url', 'folder', 'tags', 'created']],
  ['pocket-csv', ['title', 'url', 'time_added', 'tags', 'status']],
  ['instapaper-csv', ['url', 'title', 'selection', 'folder']],
  ['readwise-csv', ['title', 'url', 'documenttags', 'saveddate']],
  ['readwise-highlights', ['highlight', 'booktitle', 'bookauthor']],
  ['matter-csv', ['title', 'author', 'publisher', 'url', 'tags', 'wordcount']],
  ['mymind-csv', ['type', 'title', 'url', 'content', 'note', 'tags', 'created']],
  ['diigo-csv', ['title', 'url', 'tags', 'description', 'comments', 'annotations']],
  ['wallabag-csv', ['title', 'url', 'content', 'tags', 'mimetype', 'creationdate']],
  ['zotero-csv', ['key', 'itemtype', 'author', 'title', 'url', 'doi']],
  ['hypothesis-csv', ['url', 'quote/description', 'comment', 'tags']],
  ['hypothesis-csv', ['url', 'quote', 'comment', 'tags']],
  ['google-saved-csv', ['title', 'note', 'url', 'comment']],
];

/** What kind of table a text is, by its heads, whatever their order and whatever parts them; undefined where it is no table. */
export function recogniseTable(text: string): FormatName | undefined {
  const head = withoutSeparatorLine(text).slice(0, LOOKED_AT);
  const isCut = text.length >= LOOKED_AT;
  const tables = SEPARATORS.map((separator) => topRows(head, separator));
  if (tables.some((table) => table.some(({ cells }) => areHeadsOfPasswords(cells)))) return 'passwords';
  const [rows = []] = tables.toSorted((a, b) => (b[0]?.cells.length ?? 0) - (a[0]?.cells.length ?? 0));
  const heads = (rows[0]?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const names = new Set(heads.map((name) => name.replaceAll(' ', '')));
  const known = TABLES.find(([, columns]) => columns.every((column) => names.has(column)));
  if (known) return known[0];
  if (heads.length > 2 && isFrameworkSheet(heads)) return 'framework-csv';
  const hasAddresses = heads.length > 1 && heads.some((name) => ADDRESSES.test(name));
  if (!hasAddresses && !tables.some((table) => headsIn(table) > 0) && !tables.some((table) => isTable(table, isCut)))
    return undefined;
  return isFrameworkSheet(heads) ? 'framework-csv' : 'csv';
}

/** As much of a table as is looked at to tell that it is one. */
const LOOKED_AT = 65_536;

/** So many of its rows have at least as many cells as the first. */
const ROWS = 4;

function isTable(table: readonly TopRow[], isCut: boolean): boolean {
  const rows = table.slice(0, ROWS);
  const [first = 0, ...others] = rows.map(({ cells }) => cells.length);
  const isWhole = (at: number) => !isCut || at + 1 < table.length - 1;
  const isEven = first > 1 && others.length > 0 && others.every((count, at) => count >= first || !isWhole(at));
  return isEven && (!isWritten(rows) || hasColumnOfAddresses(rows.slice(1)));
}

/** In sentences a blank follows each comma; tables have it now and then. */
function isWritten(rows: readonly TopRow[]): boolean {
  const cells = rows.flatMap((row) => row.cells.slice(1)).filter((cell) => cell !== '');
  return cells.filter((cell) => cell.startsWith(' ')).length * 2 > cells.length;
}

const hasColumnOfAddresses = (rows: readonly TopRow[]): boolean =>
  rows[0]?.cells.some((_, at) => rows.every(({ cells }) => addressOf(cells[at]) !== undefined)) === true;
