import type { FormatName } from './formats.ts';
import { isFrameworkSheet } from './ways-in/framework-columns.ts';
import { ADDRESSES } from './ways-in/table-columns.ts';

/** Columns by which the table of a program is known, in lower case and without spaces; the surer table first. */
const TABLES: [FormatName, string[]][] = [
  ['passwords', ['url', 'password']],
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

/** Signs by which tables part their columns. */
const SEPARATORS = [',', ';', '\t'] as const;

/** What kind of table a text is, by its heads, whatever their order and whatever parts them; undefined where it is no table. */
export function recogniseTable(text: string): FormatName | undefined {
  const head = text.replace(/^sep=.\r?\n/i, '');
  const header = head.slice(0, head.search(/[\r\n]|$/));
  const separator = SEPARATORS.toSorted((a, b) => header.split(b).length - header.split(a).length)[0] ?? ',';
  const heads = header.split(separator).map((name) =>
    name
      .replace(/["\ufeff]/g, '')
      .trim()
      .toLowerCase(),
  );
  const names = new Set(heads.map((name) => name.replaceAll(' ', '')));
  const known = TABLES.find(([, columns]) => columns.every((column) => names.has(column)));
  if (known) return known[0];
  if (heads.length > 2 && isFrameworkSheet(heads)) return 'framework-csv';
  const hasAddresses = heads.length > 1 && heads.some((name) => ADDRESSES.test(name));
  if (!hasAddresses && !isTable(head)) return undefined;
  return isFrameworkSheet(heads) ? 'framework-csv' : 'csv';
}

/** The first rows of a table; a cell in quotes may hold ends of lines. */
function firstRows(head: string, most: number): string[] {
  const rows: string[] = [];
  let open = '';
  for (const line of head.slice(0, LOOKED_AT).split(/\r\n|[\r\n]/)) {
    open = open === '' ? line : `${open} ${line}`;
    if ((open.match(/"/g)?.length ?? 0) % 2 === 1) continue;
    if (open.trim() !== '') rows.push(open);
    open = '';
    if (rows.length >= most) break;
  }
  return rows.length > 0 || open === '' ? rows : [open];
}

/** As much of a table as is looked at to tell that it is one. */
const LOOKED_AT = 20_000;

function isTable(head: string): boolean {
  const lines = firstRows(head, 4);
  return SEPARATORS.some((separator) => {
    const columns = lines.map((line) => line.split(separator).length);
    return lines.length > 1 && (columns[0] ?? 0) > 1 && columns.every((count) => count >= (columns[0] ?? 0));
  });
}
