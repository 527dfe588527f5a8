import type { Sentence } from '../../words/say.ts';
import type { FormatName } from '../formats.ts';
import type { FoundLink, FoundQuote } from './found.ts';
import { instantOf } from './instants.ts';
import { wordsInHtml } from './markup.ts';
import { lineOf, textOf, wordsOf } from './plain.ts';
import { isYes } from './raw.ts';
import { referenceLink } from './references.ts';
import { archived, instapaperState, starred } from './states.ts';
import type { Row } from './table-rows.ts';

/** What a row of a known program says, and which folder it stands in, as a path of names. */
export type ReadRow = (row: Row) => Omit<FoundLink, 'folders'> & { path?: string[] };

const some = (condition: boolean, sentence: Sentence): Sentence[] => (condition ? [sentence] : []);

/** Each line of a cell is a quote. */
export const quotesOf = (cell = ''): FoundQuote[] =>
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
    [...inside.matchAll(/"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/g)].map(([, double, single]) =>
      (double ?? single)?.replace(/\\(.)/gs, '$1'),
    ),
  );
}

/** wallabag writes days before months: "25/12/2024 10:30:00", the hours on a dial of twelve. */
const dayOfWallabag = (cell = ''): string | undefined =>
  instantOf(cell.replace(/^(\d\d)\/(\d\d)\/(\d{4}).*$/, '$3-$2-$1'));

/** Zotero writes "Okafor, Mira; Lund, Tomás". */
const peopleOf = (cell = '') =>
  cell
    .split(';')
    .map((person) => person.split(','))
    .map(([family, ...given]) => ({ family: family?.trim(), given: given.join(',').trim() }));

/** How to read a row of the table of a program whose columns are known. */
export const programTables: Partial<Record<FormatName, ReadRow>> = {
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
    extras: some(isYes(row.favorite), starred),
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
    path: instapaperState(row.folder) ? [] : pathOf(row.folder),
    extras: instapaperState(row.folder) ?? [],
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
    extras: [...some(/^false$/i.test(row['in queue'] ?? ''), archived), ...some(isYes(row.favorited), starred)],
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
    keywords: row.tags === 'no_tag' ? undefined : wordsOf(row.tags ?? '', /[,\s]+/),
    dateSaved: instantOf(row.created_at),
    quotes: quotesOf(row.annotations),
  }),
  'wallabag-csv': (row) => ({
    url: row.url,
    name: lineOf(row.title),
    keywords: wordsOf(row.tags ?? '', ','),
    inLanguage: lineOf(row.language)?.replace('_', '-'),
    dateSaved: dayOfWallabag(row['creation date']),
  }),
  'zotero-csv': (row) => ({
    ...referenceLink({
      type: row['item type'],
      title: row.title,
      author: peopleOf(row.author),
      URL: row.url,
      DOI: row.doi,
      ISBN: row.isbn,
      ISSN: row.issn,
      abstract: row['abstract note'],
      issued: { raw: row.date || row['publication year'] },
      publisher: row.publisher,
      'container-title': row['publication title'],
      page: row.pages,
      language: row.language,
      keyword: `${row['manual tags'] ?? ''};${row['automatic tags'] ?? ''}`,
      note: wordsInHtml(row.notes),
    }),
    dateSaved: instantOf(row['date added']),
  }),
  'google-saved-csv': (row) => ({
    url: row.url,
    name: lineOf(row.title),
    note: textOf([row.note, row.comment].filter((text) => text).join('\n\n')),
    keywords: wordsOf(row.tags ?? '', ','),
  }),
};
