import { type Language, localeFor } from './languages.ts';
import { type Words, withEveryPlural } from './plurals.ts';
import { sayIn } from './say.ts';

/** Each language is a file of its own in the package, so that a page loads only the one that it speaks; English is always there. */
const shelves: Record<Exclude<Language, 'en'>, () => Promise<Words>> = {
  es: () => import('./es/es.ts').then(({ es }) => es),
  de: () => import('./de/de.ts').then(({ de }) => de),
  fr: () => import('./fr/fr.ts').then(({ fr }) => fr),
  ar: () => import('./ar/ar.ts').then(({ ar }) => ar),
};

const listeners = new Set<() => void>();
let spoken: Language = 'en';
let wanted: Language = 'en';

/** The language that is spoken now. */
export const spokenLanguage = (): Language => spoken;

/** Calls back whenever another language is spoken. */
export function onSpeak(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Speaks another language from now on, once its words are loaded. The last one that was wanted wins.
 * @param browserTag what the browser is in: its region says how dates and digits are written
 */
export async function speak(language: Language, browserTag: string): Promise<void> {
  wanted = language;
  const words = language === 'en' ? undefined : withEveryPlural(await shelves[language](), language);
  if (wanted !== language) return;
  sayIn(language, words, localeFor(language, browserTag));
  spoken = language;
  for (const listener of listeners) listener();
}
