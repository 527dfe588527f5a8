import { choose, type Filter, leaveOut } from './filter.ts';
import { fold } from './fold.ts';
import {
  englishPrefixes,
  type FilterName,
  filterNames,
  type Prefixes,
  type TypedFilter,
  withoutFilter,
} from './query.ts';
import type { Names, Resolved } from './typed-filters.ts';
import { valuesLike } from './values-like.ts';

/** One way to go on typing. */
export interface Suggestion {
  /** The filter that is typed. */
  name: FilterName;
  /** What is put in place of the word that is being typed. */
  text: string;
  /** What it is called: the name of a filter, or of a value. */
  label: string;
  /** The value it stands for, and whether it is to be left out; absent for the name of a filter. */
  meant?: Resolved & { not: boolean };
}

/** Ways to complete the word at the caret, and where that word stands, in UTF-16 code units. */
export interface Completion {
  start: number;
  end: number;
  suggestions: Suggestion[];
}

const WORD = /(?:^|\s)(-?)(?:(\p{L}+):)?("[^"]*|\S*)$/iu;

/**
 * Completes the filter that is being typed at the caret: first its name, then its value. Undefined where nothing is.
 * @param asked all filters are offered where no word stands yet
 */
export function complete(
  text: string,
  caret: number,
  names: Names,
  prefixes: Prefixes = englishPrefixes,
  asked = false,
): Completion | undefined {
  const piece = WORD.exec(text.slice(0, caret));
  if (!piece) return undefined;
  const [whole, minus = '', typedName, typed = ''] = piece;
  const start = piece.index + (/^\s/.test(whole) ? 1 : 0);
  const end = caret + (/^[^\s"]*"?/.exec(text.slice(caret))?.[0].length ?? 0);
  const word = fold(typed.replace(/^"/, ''));
  const name = prefixes.get(typedName?.toLowerCase() ?? '');
  const suggestions =
    typedName === undefined
      ? namesOfFilters(minus, word, prefixes, asked)
      : name === undefined
        ? []
        : valuesOf(name, typedName, minus, word, names);
  return suggestions.length === 0 ? undefined : { start, end, suggestions };
}

/** In shorter words of a search a filter is hardly ever meant. */
const SHORTEST_BEGINNING = 2;

/** Filters whose name begins so, each by the first of its prefixes: the one of the language that is spoken. */
function namesOfFilters(minus: string, word: string, prefixes: Prefixes, asked: boolean): Suggestion[] {
  if (word === '' ? !asked : word.length < SHORTEST_BEGINNING) return [];
  const first = new Map([...prefixes].reverse().map(([prefix, name]) => [name, prefix]));
  return filterNames.flatMap((name) => {
    const prefix = first.get(name) ?? name;
    return fold(prefix).startsWith(word) ? [{ name, text: `${minus}${prefix}:`, label: prefix }] : [];
  });
}

const valuesOf = (name: FilterName, prefix: string, minus: string, word: string, names: Names): Suggestion[] =>
  valuesLike(name, word, names).map(({ label, meant }) => ({
    name,
    text: `${minus}${prefix}:${quoted(label)} `,
    label,
    meant: { ...meant, not: minus !== '' },
  }));

const quoted = (label: string): string => (/[\s"]/.test(label) ? `"${label.replaceAll('"', '')}"` : label);

/** A filter after a suggestion was taken: a value leaves the text and is asked for, the name of a filter is completed. */
export function take(filter: Filter, place: Completion, { text, meant }: Suggestion): Filter {
  const typed = filter.text ?? '';
  if (!meant) return { ...filter, text: typed.slice(0, place.start) + text + typed.slice(place.end) };
  return takeValue(filter, place, meant);
}

/** A filter that asks for a value instead of for what stands at a place of its text. */
export function takeValue(
  filter: Filter,
  place: Pick<TypedFilter, 'start' | 'end'>,
  { facet, value, not }: Resolved & { not: boolean },
): Filter {
  const rest = { ...filter, text: goOn(withoutFilter(filter.text ?? '', place)) };
  return (not ? leaveOut : choose)(rest, facet, value);
}

/** Words to which more can be typed. */
export const goOn = (words: string): string => (words === '' ? '' : `${words} `);
