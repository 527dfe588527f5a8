import type { FormatName } from '../formats.ts';
import type { FoundLink, FoundQuote } from './found.ts';
import { instantOf } from './instants.ts';
import { joinedText, lineOf, textOf, wordsOf } from './plain.ts';
import type { Row } from './table-rows.ts';

/** Tables with a row for each quote: what a row is about, and which words it keeps of it. */
interface QuoteTable {
  /** Rows with the same key are about the same page or book. */
  keyOf(row: Row): string;
  linkOf(row: Row): FoundLink;
  quoteOf(row: Row): FoundQuote | undefined;
  /** What a row without a quote says of the whole. */
  noteOf(row: Row): string | undefined;
  wordsOf(row: Row): string[] | undefined;
}

const quote = (words: string | undefined, note: string | undefined): FoundQuote | undefined => {
  const exact = textOf(words);
  return exact === undefined ? undefined : { exact, note: textOf(note) };
};

/** Where a table names the page apart, its other address is the annotation's own. */
const pageOf = (row: Row): string | undefined => row['page url'] ?? row.url;

/** The tables by their format. Who marked the words is not taken over: it may be somebody else. */
export const quoteTables: Partial<Record<FormatName, QuoteTable>> = {
  'readwise-highlights': {
    keyOf: (row) => row.url || JSON.stringify([row['book title'], row['book author']]),
    linkOf: (row) => ({
      url: row.url || undefined,
      kind: row.url ? undefined : 'thing',
      name: lineOf(row['book title']),
      author: wordsOf([row['book author']]),
    }),
    quoteOf: (row) => quote(row.highlight, row.note),
    noteOf: (row) => textOf(row.note),
    wordsOf: (row) => wordsOf(`${row.tags ?? ''},${row['document tags'] ?? ''}`, ','),
  },
  'hypothesis-csv': {
    keyOf: (row) => pageOf(row) ?? '',
    linkOf: (row) => ({
      url: pageOf(row),
      name: lineOf(row.title ?? row['page title'] ?? row.document),
      dateSaved: instantOf(row['created at'] ?? row.created ?? row['creation date']),
    }),
    quoteOf: (row) => quote(row.quote ?? row['quote/description'], row.comment),
    noteOf: (row) => textOf(row.comment),
    wordsOf: (row) => wordsOf(row.tags ?? '', ','),
  },
};

/** Pages and books of a table of quotes, each with all of its quotes. A row that names neither is one of its own, to be refused. */
export function readQuoteTable(rows: readonly Row[], table: QuoteTable): FoundLink[] {
  const found = new Map<string, FoundLink & { quotes: FoundQuote[] }>();
  for (const [index, row] of rows.entries()) {
    const key = table.keyOf(row) || `row ${index}`;
    const link = found.get(key) ?? { ...table.linkOf(row), quotes: [] };
    found.set(key, link);
    const words = table.quoteOf(row);
    if (words) link.quotes.push(words);
    else link.note = joinedText(link.note, table.noteOf(row));
    link.keywords = wordsOf([...(link.keywords ?? []), ...(table.wordsOf(row) ?? [])]);
  }
  return [...found.values()];
}
