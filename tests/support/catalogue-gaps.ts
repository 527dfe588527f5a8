import { en } from '../../src/words/en/en.ts';
import type { Language } from '../../src/words/languages.ts';
import type { Words } from '../../src/words/plurals.ts';

const PLURAL = /_(?:zero|one|two|few|many|other)$/;

/** Sentences by their whole key: "library.trashed_one". */
export function flat(words: Words, above = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, word]) =>
      typeof word === 'string' ? [[above + key, word] as const] : [...flat(word, `${above}${key}.`)],
    ),
  );
}

export const english = flat(en);

/** The forms that a language has for whole numbers up to a thousand: others, as for millions in Spanish, take that of "other". */
export function pluralsOf(language: Language): Set<string> {
  const rules = new Intl.PluralRules(language);
  return new Set<string>(Array.from({ length: 1001 }, (_, count) => rules.select(count)));
}

/** Keys that a language ought to have: those of English, with a form for each plural of its own. */
export function keysFor(language: Language): Set<string> {
  const keys = new Set<string>();
  for (const key of english.keys()) {
    const base = key.replace(PLURAL, '');
    // "none" is said of nothing in any language, and is no plural where English has no "other" beside it.
    if (base === key || !english.has(`${base}_other`)) keys.add(key);
    else for (const plural of pluralsOf(language)) keys.add(`${base}_${plural}`);
    if (key.endsWith('_zero')) keys.add(key);
  }
  return keys;
}

const placesIn = (sentence: string): string[] =>
  [
    ...new Set([...sentence.matchAll(/\{\{\s*(\w+)|\$t\((\w+)/g)].map(([, name, nested]) => name ?? nested ?? '')),
  ].sort();

/** The English sentence that a key stands for: one of its own, or that of the plural. */
const originalOf = (key: string): string => english.get(key.replace(PLURAL, '_other')) ?? english.get(key) ?? '';

export interface Gaps {
  missing: string[];
  stale: string[];
  /** Sentences with other places for names and numbers than the English one; a form for one, two or none may leave the number out. */
  places: string[];
  empty: string[];
  /** Sentences that are English still. */
  untranslated: string[];
}

/** Words that are the same in another language by right: names, formats, and words that both share. */
const SAME = /^(?:Taproot|https?:.*|\{\{[^}]*\}\}|[^\p{L}])*$/u;

/** What a language lacks, or has too much of. */
export function gapsOf(language: Language, words: Words, shared: ReadonlySet<string>): Gaps {
  const known = flat(words);
  const wanted = keysFor(language);
  const extra = new Set<string>(new Intl.PluralRules(language).resolvedOptions().pluralCategories);
  const isOurPlural = (key: string): boolean =>
    extra.has(key.match(PLURAL)?.[0].slice(1) ?? '') && english.has(key.replace(PLURAL, '_other'));
  const entries = [...known].filter(([key]) => wanted.has(key));
  return {
    missing: [...wanted].filter((key) => !known.has(key)),
    stale: [...known.keys()].filter((key) => !wanted.has(key) && !isOurPlural(key)),
    places: entries.flatMap(([key, sentence]) => {
      const [own, original] = [placesIn(sentence), placesIn(originalOf(key))];
      const uncounted = /_(?:zero|one|two)$/.test(key) ? original.filter((name) => name !== 'count') : original;
      return [original.join(), uncounted.join()].includes(own.join()) ? [] : [`${key}: ${own} instead of ${original}`];
    }),
    empty: entries.flatMap(([key, sentence]) => (sentence.trim() === '' ? [key] : [])),
    untranslated: entries.flatMap(([key, sentence]) =>
      sentence === originalOf(key) && !SAME.test(sentence) && !shared.has(sentence) ? [`${key}: ${sentence}`] : [],
    ),
  };
}
