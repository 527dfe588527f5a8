import { slips } from './slips.ts';
import { tokens } from './tokens.ts';

/** Shorter titles are shared by pages that have nothing to do with each other: "Home", "Welcome". */
const FEWEST_WORDS = 2;
const FEWEST_LETTERS = 8;
/** So many words two titles have in common at least, where one of them has a word more. */
const SHARED_WORDS = 4;
/** Where a title goes on with more words than these, the word tells a series apart. */
const MOST_ENDINGS = 3;
/** So many titles are looked at between two pauses. */
const STRETCH = 64;

const DIGIT = /\p{N}/u;

/** A title that leaves one word out, and the word. */
interface Shortened {
  title: number;
  word: string;
}

/**
 * Finds titles that are the same but for case, accents, hyphens and signs, for a slip in one word, or for one word more. Each is compared
 * only with those that it shares all other words with. Numbers are part of what a title says: "Lesson 7" is not "Lesson 8".
 * @param join told of two places that belong together
 * @yields how much of the work is done, from 0 to 1, after each stretch
 */
export function* alikeTitles(
  titles: readonly string[],
  join: (one: number, other: number) => void,
): Generator<number, void> {
  const firstOf = new Map<string, number>();
  const wordsOf = new Map<number, string[]>();
  for (const [at, title] of titles.entries()) {
    if (at % STRETCH === 0) yield (at / titles.length) * 0.3;
    const words = tokens(title).map(({ term }) => term);
    const letters = words.join('');
    if (words.length < FEWEST_WORDS || letters.length < FEWEST_LETTERS) continue;
    const first = firstOf.get(letters);
    if (first !== undefined) join(first, at);
    else {
      firstOf.set(letters, at);
      wordsOf.set(at, words);
    }
  }
  const byRest = yield* shortened(wordsOf);
  yield* compared(wordsOf, byRest, join);
}

function* shortened(wordsOf: ReadonlyMap<number, string[]>): Generator<number, Map<string, Shortened[]>> {
  const byRest = new Map<string, Shortened[]>();
  let done = 0;
  for (const [title, words] of wordsOf) {
    if (done++ % STRETCH === 0) yield 0.3 + (done / wordsOf.size) * 0.4;
    for (const [at, word] of words.entries()) {
      if (DIGIT.test(word)) continue;
      const rest = words.toSpliced(at, 1).join(' ');
      const others = byRest.get(rest);
      if (others) others.push({ title, word });
      else byRest.set(rest, [{ title, word }]);
    }
  }
  return byRest;
}

function* compared(
  wordsOf: ReadonlyMap<number, string[]>,
  byRest: ReadonlyMap<string, Shortened[]>,
  join: (one: number, other: number) => void,
): Generator<number, void> {
  let done = 0;
  for (const some of byRest.values()) {
    if (done++ % (STRETCH * 8) === 0) yield 0.7 + (done / byRest.size) * 0.2;
    if (some.length > 1) joinSlips(some, join);
  }
  done = 0;
  for (const [title, words] of wordsOf) {
    if (done++ % STRETCH === 0) yield 0.9 + (done / wordsOf.size) * 0.1;
    const longer = words.length < SHARED_WORDS ? [] : (byRest.get(words.join(' ')) ?? []);
    if (longer.length <= MOST_ENDINGS) for (const each of longer) join(title, each.title);
  }
}

/** Titles that share all words but one belong together where those two are slips of each other. */
function joinSlips(some: readonly Shortened[], join: (one: number, other: number) => void): void {
  const byWord = new Map(some.map(({ word, title }) => [word, title]));
  for (const pair of slips([...byWord.keys()])) {
    const [one, other] = pair.map((word) => byWord.get(word));
    if (one !== undefined && other !== undefined) join(one, other);
  }
}
