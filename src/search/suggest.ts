import { choose, type Filter, leaveOut } from './filter.ts';
import { fold } from './fold.ts';
import { englishPrefixes, type FilterName, filterNames, type Prefixes, withoutFilter } from './query.ts';
import { facetsOfFilter, type Names, type Resolved } from './typed-filters.ts';

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

const MOST = 8;
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

function valuesOf(name: FilterName, prefix: string, minus: string, word: string, names: Names): Suggestion[] {
  const all = facetsOfFilter(name).flatMap((facet) => (names[facet] ?? []).map((named) => ({ facet, ...named })));
  const ranked = all
    .map((each) => ({
      label: each.names[0] ?? each.value,
      meant: { facet: each.facet, value: each.value, not: minus !== '' },
      rank: Math.min(...each.names.map((label) => rankOf(fold(label), word))),
    }))
    .filter(({ rank }) => rank < NOWHERE)
    .sort((a, b) => a.rank - b.rank);
  const first = ranked
    .filter(({ label }, at) => ranked.findIndex((each) => each.label === label) === at)
    .slice(0, MOST);
  return first.map(({ label, meant }) => ({ name, text: `${minus}${prefix}:${quoted(label)} `, label, meant }));
}

const NOWHERE = 3;

/** Names that begin so come first, then those in which a word does, then those that hold it. */
function rankOf(label: string, word: string): number {
  if (label.startsWith(word)) return 0;
  if (label.includes(` ${word}`)) return 1;
  return label.includes(word) ? 2 : NOWHERE;
}

const quoted = (label: string): string => (/[\s"]/.test(label) ? `"${label.replaceAll('"', '')}"` : label);

/** A filter after a suggestion was taken: a value leaves the text and is asked for, the name of a filter is completed. */
export function take(filter: Filter, { start, end }: Completion, { text, meant }: Suggestion): Filter {
  const typed = filter.text ?? '';
  if (!meant) return { ...filter, text: typed.slice(0, start) + text + typed.slice(end) };
  const rest = { ...filter, text: goOn(withoutFilter(typed, { start, end })) };
  return (meant.not ? leaveOut : choose)(rest, meant.facet, meant.value);
}

/** Words to which more can be typed. */
export const goOn = (words: string): string => (words === '' ? '' : `${words} `);
