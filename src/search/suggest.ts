import { fold } from './fold.ts';
import { type FilterName, filterNames } from './query.ts';
import { facetsOf, type Names } from './typed-filters.ts';

/** One way to go on typing. */
export interface Suggestion {
  /** What is put in place of the word that is being typed. */
  text: string;
  /** What it is called: the name of a filter, or of a value. */
  label: string;
}

/** Ways to complete the word at the caret, and where that word stands, in UTF-16 code units. */
export interface Completion {
  start: number;
  end: number;
  suggestions: Suggestion[];
}

const MOST = 8;
const WORD = /(?:^|\s)(-?)(?:([a-z]+):)?("[^"]*|\S*)$/iu;

/** Completes the filter that is being typed at the caret: first its name, then its value. Undefined where nothing is. */
export function complete(text: string, caret: number, names: Names): Completion | undefined {
  const piece = WORD.exec(text.slice(0, caret));
  if (!piece) return undefined;
  const [whole, minus = '', typedName, typed = ''] = piece;
  const start = piece.index + (/^\s/.test(whole) ? 1 : 0);
  const end = caret + (/^[^\s"]*"?/.exec(text.slice(caret))?.[0].length ?? 0);
  const word = fold(typed.replace(/^"/, ''));
  const name = filterNames.find((each) => each === typedName?.toLowerCase());
  const suggestions =
    typedName === undefined
      ? namesOfFilters(minus, word)
      : name === undefined
        ? []
        : valuesOf(name, minus, word, names);
  return suggestions.length === 0 ? undefined : { start, end, suggestions };
}

const namesOfFilters = (minus: string, word: string): Suggestion[] =>
  word === ''
    ? []
    : filterNames.filter((name) => name.startsWith(word)).map((name) => ({ text: `${minus}${name}:`, label: name }));

function valuesOf(name: FilterName, minus: string, word: string, names: Names): Suggestion[] {
  if (name === 'before' || name === 'after') return [];
  const all = facetsOf[name].flatMap((facet) => names[facet] ?? []);
  const ranked = all
    .map((each) => ({
      label: each.names[0] ?? each.value,
      rank: Math.min(...each.names.map((label) => rankOf(fold(label), word))),
    }))
    .filter(({ rank }) => rank < NOWHERE)
    .sort((a, b) => a.rank - b.rank);
  const labels = [...new Set(ranked.map(({ label }) => label))].slice(0, MOST);
  return labels.map((label) => ({ text: `${minus}${name}:${quoted(label)} `, label }));
}

const NOWHERE = 3;

/** Names that begin so come first, then those in which a word does, then those that hold it. */
function rankOf(label: string, word: string): number {
  if (label.startsWith(word)) return 0;
  if (label.includes(` ${word}`)) return 1;
  return label.includes(word) ? 2 : NOWHERE;
}

const quoted = (label: string): string => (/[\s"]/.test(label) ? `"${label.replaceAll('"', '')}"` : label);
