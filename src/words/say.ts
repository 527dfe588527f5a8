import i18next from 'i18next';
import { en } from './en/en.ts';
import { writeParameter } from './parameters.ts';

const catalogue = i18next.createInstance({
  lng: 'en',
  fallbackLng: 'en',
  resources: { en: { translation: en } },
  interpolation: { escapeValue: false, alwaysFormat: true },
  initAsync: false,
});

let locale = 'en-GB';

/** The language that the catalogue speaks now, with its region, for Intl. */
export const language = (): string => locale;

catalogue.use({
  type: 'formatter',
  init() {},
  add() {},
  addCached() {},
  format: (value: unknown, format?: string) => (format === 'plain' ? String(value) : writeParameter(value, locale)),
});
catalogue.init();

/** Sentences without parameters, as they were said last: a list says some of them for each of its rows, with every key pressed. */
const said = new Map<string, string>();

function sayAgain(key: string): string {
  const known = said.get(key);
  if (known !== undefined) return known;
  const words = String(catalogue.t(key as never));
  said.set(key, words);
  return words;
}

/** Says a sentence of the catalogue in the teacher's language: say('library.trashed', { count: 3 }). */
export const say = ((key: string, params?: object) =>
  params === undefined ? sayAgain(key) : catalogue.t(key as never, params as never)) as unknown as typeof catalogue.t;

/** A sentence not yet said: what a pure function returns, and a row of history keeps, so that it can be said in any language. */
export interface Sentence {
  key: Parameters<typeof say>[0] & string;
  params?: Record<string, string | number>;
}

/** Says a kept sentence; one that this version does not know falls back to its key. */
export const saySentence = ({ key, params }: Sentence): string => String(say(key as never, params as never));

/**
 * Gives the catalogue the words of a language and lets it speak it from now on.
 * @param words what is known in that language; what is missing is said in English
 * @param intl the locale for dates and numbers
 */
export function sayIn(code: string, words: object | undefined, intl: string): void {
  if (words) catalogue.addResourceBundle(code, 'translation', words);
  locale = intl;
  said.clear();
  catalogue.changeLanguage(code);
}
