import type { FormatName } from './formats.ts';
import { isFrameworkSheet } from './ways-in/framework-columns.ts';

/** Columns by which the table of a program is known, in lower case and without spaces; the surer table first. */
const TABLES: [FormatName, string[]][] = [
  ['password-csv', ['url', 'password']],
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
  if (!isTable(head)) return undefined;
  return isFrameworkSheet(heads) ? 'framework-csv' : 'csv';
}

function isTable(head: string): boolean {
  const lines = head.split(/\r\n|[\r\n]/, 4).filter((line) => line.trim() !== '');
  return SEPARATORS.some((separator) => {
    const columns = lines.map((line) => line.split(separator).length);
    return lines.length > 1 && (columns[0] ?? 0) > 1 && columns.every((count) => count >= (columns[0] ?? 0));
  });
}
