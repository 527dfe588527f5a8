import type { Sentence } from '../../words/say.ts';
import { instantOf, statedDateOf } from './instants.ts';
import { isKeyColumn } from './passwords.ts';
import { lineOf, textOf, wordsOf } from './plain.ts';
import { quotesOf, type ReadRow } from './program-tables.ts';
import { COLUMNS, calledBy, FOLDER, QUOTES } from './table-columns.ts';

/** The words of the cells of a row, by their places. */
export type RowWords = readonly string[];

type Part = (typeof COLUMNS)[number][0];

/** What the columns of a table hold, by their places. */
export interface Columns {
  heads: readonly string[];
  main: number;
  name: number | undefined;
  parts: ReadonlyMap<Part, number>;
  folder: number | undefined;
  quotes: number | undefined;
  /** Those whose cells unlock something, which stay outside. */
  keys: readonly number[];
  /** All others: what they say goes into the note, under their heads. */
  rest: readonly number[];
}

/**
 * Which column holds what, by the heads.
 * @param main the column of addresses
 * @param title the column of titles, where its head does not say so
 */
export function columnsOf(heads: readonly string[], main: number, title?: number): Columns {
  const called = heads.map(calledBy);
  const find = (sign: RegExp, but?: number) => {
    const at = called.findIndex((head, place) => place !== but && sign.test(head));
    return at < 0 ? undefined : at;
  };
  const parts = new Map<Part, number>();
  for (const [part, sign] of COLUMNS) {
    const at = find(sign, part === 'name' ? undefined : main) ?? (part === 'name' ? title : undefined);
    if (at !== undefined) parts.set(part, at);
  }
  const folder = find(FOLDER);
  const quotes = find(QUOTES);
  const known = new Set<number | undefined>([main, folder, quotes, ...parts.values()]);
  const others = heads.map((_, at) => at).filter((at) => !known.has(at));
  const [keys, rest] = [true, false].map((isKey) => others.filter((at) => isKeyColumn(called[at] ?? '') === isKey));
  return { heads, main, name: parts.get('name'), parts, folder, quotes, keys: keys ?? [], rest: rest ?? [] };
}

/** How to read what a row says besides where it leads. */
export function readerOf({ heads, parts, folder, quotes, rest }: Columns): (cells: RowWords) => ReturnType<ReadRow> {
  return (cells) => {
    const cell = (part: Part) => {
      const at = parts.get(part);
      return at === undefined ? undefined : cells[at];
    };
    const name = lineOf(cell('name'));
    return {
      name: name !== undefined && /^https?:\/\/\S+$/i.test(name) ? undefined : name,
      description: textOf(cell('description')),
      note: textOf(cell('note')),
      keywords: wordsOf(cell('keywords') ?? '', /[,;|]|\s(?=#)/),
      author: wordsOf(cell('author') ?? '', ';'),
      publisher: lineOf(cell('publisher')),
      datePublished: statedDateOf(cell('datePublished')),
      educationalLevel: wordsOf(cell('educationalLevel') ?? '', ';'),
      dateSaved: instantOf(cell('dateSaved')),
      quotes: quotes === undefined ? [] : quotesOf(cells[quotes]),
      path: folder === undefined ? [] : [cells[folder]?.split(';')[0]?.trim() ?? ''].filter((each) => each !== ''),
      extras: rest.flatMap((at): Sentence[] => {
        const value = lineOf(cells[at]);
        return value === undefined ? [] : [{ key: 'waysIn.extra.column', params: { label: heads[at] ?? '', value } }];
      }),
    };
  };
}
