import { fold } from '../search/fold.ts';
import { englishPrefixes, filterNames, type Prefixes } from '../search/query.ts';
import { say } from '../words/say.ts';

let last: { spoken: string; prefixes: Prefixes } | undefined;

/**
 * What can be typed before the colon of a filter: words of the language that is spoken, with and without their accents, and the English
 * ones. The same until another language is spoken: every key of a search asks several times.
 */
export function spokenPrefixes(): Prefixes {
  const words = filterNames.map((name) => say(`filter.prefix_${name}`).toLowerCase());
  const spoken = words.join();
  if (last?.spoken !== spoken) last = { spoken, prefixes: prefixesOf(words) };
  return last.prefixes;
}

const prefixesOf = (words: readonly string[]): Prefixes =>
  new Map([
    ...filterNames.flatMap((name, at) => {
      const spoken = words[at] ?? name;
      return [[spoken, name] as const, [fold(spoken), name] as const];
    }),
    ...englishPrefixes,
  ]);
