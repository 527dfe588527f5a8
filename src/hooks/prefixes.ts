import { fold } from '../search/fold.ts';
import { englishPrefixes, filterNames, type Prefixes } from '../search/query.ts';
import { say } from '../words/say.ts';

/** What can be typed before the colon of a filter: words of the language that is spoken, with and without their accents, and the English ones. */
export const spokenPrefixes = (): Prefixes =>
  new Map([
    ...filterNames.flatMap((name) => {
      const spoken = say(`filter.prefix_${name}`).toLowerCase();
      return [[spoken, name] as const, [fold(spoken), name] as const];
    }),
    ...englishPrefixes,
  ]);
