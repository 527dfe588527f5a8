/** Words of one area, or of all: sentences by their keys. */
export interface Words {
  readonly [key: string]: string | Words;
}

/** The categories that a language's plurals may ask for. */
const categoriesOf = (language: string): string[] => new Intl.PluralRules(language).resolvedOptions().pluralCategories;

/**
 * Words with a form for each plural of their language: where one has none of its own, as "many" for millions in Spanish, the form of
 * "other" stands for it. Without it the sentence would be said in English.
 */
export function withEveryPlural(words: Words, language: string): Words {
  const whole: Record<string, string | Words> = {};
  for (const [key, word] of Object.entries(words)) {
    whole[key] = typeof word === 'string' ? word : withEveryPlural(word, language);
    if (typeof word !== 'string' || !key.endsWith('_other')) continue;
    const base = key.slice(0, -'_other'.length);
    for (const category of categoriesOf(language))
      whole[`${base}_${category}`] ??= words[`${base}_${category}`] ?? word;
  }
  return whole;
}
