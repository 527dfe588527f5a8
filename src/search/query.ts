import { tokens } from './tokens.ts';

/** One thing a text must hold, or must not: words that follow each other where there are several. */
export interface Clause {
  /** Folded words, as `tokens` gives them. */
  terms: string[];
  /** The last word may go on: it may still be being typed. */
  open: boolean;
  /** It stands in quotation marks: no slips, no beginnings. Words whose quotation mark is not closed yet are still being typed. */
  exact: boolean;
  not: boolean;
}

/** The names of typed filters. */
export const filterNames = [
  'tag',
  'competency',
  'in',
  'kind',
  'by',
  'before',
  'after',
  'level',
  'language',
  'licence',
  'link',
] as const;
export type FilterName = (typeof filterNames)[number];

/** A typed filter, `tag:water`, `in:"Field trip"`, `-kind:video`, and where it stands in the text, in UTF-16 code units. */
export interface TypedFilter {
  name: FilterName;
  value: string;
  not: boolean;
  start: number;
  end: number;
}

export interface Query {
  clauses: Clause[];
  filters: TypedFilter[];
}

/** What can be typed before the colon, in lower case, and the filter that it names. */
export type Prefixes = ReadonlyMap<string, FilterName>;

/** The prefixes that are known in every language. */
export const englishPrefixes: Prefixes = new Map(filterNames.map((name) => [name, name]));

/** Finds what stands in a search field: words, phrases in quotes, typed filters, each with its minus. */
export const pieces = (prefixes: Prefixes): RegExp =>
  new RegExp(`(-)?(?:(${[...prefixes.keys()].join('|')}):)?(?:["“„«]([^"”“»]*)["”“»]?|(\\S+))`, 'giu');

const CLOSED = /["”“»]$/;

/**
 * Reads what stands in the search field. Words must all be found; "words in quotes" must follow each other; a minus leaves out;
 * name:value is a filter. What can be read in no other way is read as words: nobody gets an error for a stray quote or colon.
 */
export function readQuery(text: string, prefixes: Prefixes = englishPrefixes): Query {
  const query: Query = { clauses: [], filters: [] };
  for (const piece of text.matchAll(pieces(prefixes))) {
    const [whole, minus, name, quoted, bare] = piece;
    // The name of a filter whose value is still to come is no word.
    if (bare?.endsWith(':') && prefixes.has(bare.slice(0, -1).toLowerCase())) continue;
    const value = (quoted ?? bare ?? '').trim();
    const not = minus !== undefined;
    if (name) {
      const filter = prefixes.get(name.toLowerCase());
      if (filter && value)
        query.filters.push({ name: filter, value, not, start: piece.index, end: piece.index + whole.length });
      continue;
    }
    const terms = tokens(value).map((token) => token.term);
    const exact = quoted !== undefined && CLOSED.test(whole);
    if (terms.length > 0) query.clauses.push({ terms, exact, open: !exact, not });
  }
  return query;
}

/** Takes a typed filter out of the text that it stands in. */
export const withoutFilter = (text: string, { start, end }: Pick<TypedFilter, 'start' | 'end'>): string =>
  `${text.slice(0, start).trimEnd()} ${text.slice(end).trimStart()}`.trim();
