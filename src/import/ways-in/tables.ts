import Papa from 'papaparse';
import { safeLink } from '../../model/safe-link.ts';
import type { Sentence } from '../../words/say.ts';
import type { FormatName } from '../formats.ts';
import type { Found, FoundFolder, FoundLink, FoundQuote } from './found.ts';
import { instantOf, statedDateOf } from './instants.ts';
import { lineOf, textOf, wordsOf } from './plain.ts';
import { COLUMNS, FOLDER, QUOTES } from './table-columns.ts';

/** A row by the names of its columns, in lower case. */
type Row = Record<string, string>;

/** What a row of a known program says, and which folder it stands in, as a path of names. */
type ReadRow = (row: Row) => Omit<FoundLink, 'folders'> & { path?: string[] };

const archived: Sentence = { key: 'waysIn.extra.archived' };
const starred: Sentence = { key: 'waysIn.extra.starred' };
const some = (condition: boolean, sentence: Sentence): Sentence[] => (condition ? [sentence] : []);
const isSet = (value = ''): boolean => /^(true|1|yes)$/i.test(value);

/** Each line of a cell is a quote. */
const quotesOf = (cell = ''): FoundQuote[] =>
  cell.split(/\r?\n/).flatMap((line) => {
    const exact = textOf(line.replace(/^\s*(?:[-*>•]|highlight:)\s*/i, ''));
    return exact === undefined ? [] : [{ exact }];
  });

const pathOf = (folder = ''): string[] =>
  folder
    .split('/')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** A list that a program wrote into a cell as JSON, or as Python writes one. */
function listIn(cell = ''): string[] | undefined {
  const inside = /^\s*\[(.*)\]\s*$/s.exec(cell)?.[1];
  if (inside === undefined) return wordsOf(cell, ',');
  return wordsOf(
    [...inside.matchAll(/"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/g)].map(([, double, single]) => double ?? single),
  );
}

const INSTAPAPER_STATES = /^(unread|archive|starred)$/i;

const readers: Partial<Record<FormatName, ReadRow>> = {
  'raindrop-csv': (row) => ({
    url: row.url,
    name: lineOf(row.title),
    description: textOf(row.excerpt),
    note: textOf(row.note),
    keywords: wordsOf(row.tags ?? '', ','),
    image: row.cover,
    dateSaved: instantOf(row.created),
    quotes: quotesOf(row.highlights),
    path: /^unsorted$/i.test(row.folder ?? '') ? [] : pathOf(row.folder),
    extras: some(isSet(row.favorite), starred),
  }),
  'pocket-csv': (row) => ({
    url: row.url,
    name: row.title === row.url ? undefined : lineOf(row.title),
    keywords: wordsOf(row.tags ?? '', '|'),
    dateSaved: instantOf(row.time_added),
    extras: some(row.status === 'archive', archived),
  }),
  'instapaper-csv': (row) => ({
    url: row.url,
    name: lineOf(row.title),
    keywords: listIn(row.tags),
    dateSaved: instantOf(row.timestamp),
    quotes: quotesOf(row.selection?.replaceAll(/\s*\r?\n\s*/g, ' ')),
    path: INSTAPAPER_STATES.test(row.folder ?? '') ? [] : pathOf(row.folder),
    extras: [
      ...some(/^archive$/i.test(row.folder ?? ''), archived),
      ...some(/^starred$/i.test(row.folder ?? ''), starred),
    ],
  }),
  'readwise-csv': (row) => ({
    url: row.url,
    name: lineOf(row.title),
    keywords: listIn(row['document tags']),
    dateSaved: instantOf(row['saved date']),
    extras: some(/^archive$/i.test(row.location ?? ''), archived),
  }),
  'matter-csv': (row) => ({
    url: row.url,
    name: lineOf(row.title),
    author: wordsOf([row.author]),
    publisher: lineOf(row.publisher),
    keywords: wordsOf(row.tags ?? '', ';'),
    dateSaved: instantOf(row['last interaction date']),
    extras: [...some(/^false$/i.test(row['in queue'] ?? ''), archived), ...some(isSet(row.favorited), starred)],
  }),
  'mymind-csv': (row) => ({
    url: row.url === '' ? undefined : row.url,
    kind: row.url ? undefined : 'thing',
    name: lineOf(row.title) ?? lineOf(row.content?.slice(0, 80)),
    note: textOf([row.note, row.content].filter((text) => text).join('\n\n')),
    keywords: wordsOf(row.tags ?? '', ','),
    dateSaved: instantOf(row.created),
  }),
  'diigo-csv': (row) => ({
    url: row.url,
    name: lineOf(row.title),
    description: textOf(row.description),
    note: textOf(row.comments),
    keywords: wordsOf(row.tags ?? '', /[,\s]+/),
    dateSaved: instantOf(row.created_at),
    quotes: quotesOf(row.annotations),
  }),
  'google-saved-csv': (row) => ({
    url: row.url,
    name: lineOf(row.title),
    note: textOf([row.note, row.comment].filter((text) => text).join('\n\n')),
    keywords: wordsOf(row.tags ?? '', ','),
  }),
};

/** By this line spreadsheets tell each other how they separate; papaparse finds that out itself. */
const SEPARATOR_LINE = /^\ufeff?sep=.\r?\n/i;

/** A table whose first row has an address in it has no heads: it gets some, and the first words of a row are its title. */
function withHeads(table: string): string {
  const { data, meta } = Papa.parse<string[]>(table, { preview: 1, skipEmptyLines: 'greedy' });
  const first = data[0] ?? [];
  const isAddress = (cell: string) => safeLink(cell) !== undefined;
  if (!first.some(isAddress)) return table;
  const title = first.findIndex((cell) => !isAddress(cell));
  const heads = first.map((_, index) => (index === title ? 'title' : ''));
  return `${Papa.unparse([heads], { delimiter: meta.delimiter })}${meta.linebreak}${table.replace(/^\ufeff/, '')}`;
}

/** Reads the table of a program whose columns are known, or any other that has a column of addresses. */
export function readTable(format: FormatName, text: string): Found {
  const table = text.replace(SEPARATOR_LINE, '');
  const { data, meta } = Papa.parse<Row>(format === 'csv' ? withHeads(table) : table, {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (header, index) =>
      header
        .replace(/^\ufeff/, '')
        .trim()
        .toLowerCase() || `column ${index + 1}`,
  });
  const read = readers[format] ?? anyTable(data, meta.fields ?? []);
  if (!read) return { links: [] };
  const folders = new Map<string, FoundFolder>();
  const links = data.map((row): FoundLink => {
    const { path = [], ...link } = read(row);
    const key = folderAt(path, folders);
    return { ...link, folders: key === undefined ? [] : [key] };
  });
  return { links, folders: [...folders.values()] };
}

/** The key of the folder at a path of names; it and those around it are made where they are new. */
function folderAt(path: string[], folders: Map<string, FoundFolder>): string | undefined {
  let parent: string | undefined;
  for (const [depth, name] of path.entries()) {
    const key = JSON.stringify(path.slice(0, depth + 1));
    if (!folders.has(key)) folders.set(key, { key, name, parent });
    parent = key;
  }
  return parent;
}

/** How to read a table of nobody's in particular: the column whose cells are addresses, and those whose heads say what they hold. */
function anyTable(rows: Row[], fields: string[]): ReadRow | undefined {
  const sample = rows.slice(0, 100);
  const share = (field: string) => sample.filter((row) => safeLink(row[field] ?? '') !== undefined).length;
  const url = fields.toSorted((a, b) => share(b) - share(a))[0];
  if (url === undefined || share(url) === 0) return undefined;
  const columns = COLUMNS.map(
    ([part, head]) => [part, fields.find((field) => field !== url && head.test(field))] as const,
  );
  const known = new Set([url, ...columns.map(([, field]) => field)]);
  const folder = fields.find((field) => FOLDER.test(field));
  const quotes = fields.find((field) => QUOTES.test(field));
  const rest = fields.filter(
    (field) => !known.has(field) && field !== folder && field !== quotes && field !== '__parsed_extra',
  );
  return (row) => {
    const cell = new Map(columns.map(([part, field]) => [part, field === undefined ? undefined : row[field]]));
    return {
      url: row[url],
      name: lineOf(cell.get('name')),
      description: textOf(cell.get('description')),
      note: textOf(cell.get('note')),
      keywords: wordsOf(cell.get('keywords') ?? '', /[,;|]/),
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
