import i18next from 'i18next';
import { en } from './en/en.ts';

const catalogue = i18next.createInstance({
  lng: 'en',
  fallbackLng: 'en',
  resources: { en: { translation: en } },
  interpolation: { escapeValue: false },
  initAsync: false,
});
catalogue.init();

/** Says a sentence of the catalogue in the teacher's language: say('library.trashed', { count: 3 }). */
export const say = catalogue.t;

/** A sentence not yet said: what a pure function returns, and a row of history keeps, so that it can be said in any language. */
export interface Sentence {
  key: Parameters<typeof say>[0] & string;
  params?: Record<string, string | number>;
}

/** Says a kept sentence; one that this version does not know falls back to its key. */
export const saySentence = ({ key, params }: Sentence): string => String(say(key as never, params as never));

/** The language that the catalogue speaks now, for Intl. Its English is British: 3 October, not October 3. */
export const language = (): string => (catalogue.language === 'en' ? 'en-GB' : catalogue.language);
