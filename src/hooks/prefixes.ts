import { englishPrefixes, filterNames, type Prefixes } from '../search/query.ts';
import { say } from '../words/say.ts';

/** What can be typed before the colon of a filter: words of the language that is spoken, and the English ones. */
export const spokenPrefixes = (): Prefixes =>
  new Map([
    ...filterNames.map((name) => [say(`filter.prefix_${name}`).toLowerCase(), name] as const),
    ...englishPrefixes,
  ]);
