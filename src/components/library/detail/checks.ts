import { statedDate } from '../../../model/resource.ts';
import { safeLink } from '../../../model/safe-link.ts';
import { say } from '../../../words/say.ts';

// Each answers why a text cannot be kept in a field, in a sentence; undefined where it can.

export const checkLink = (text: string): string | undefined =>
  safeLink(text) === undefined ? say('detail.urlRefused') : undefined;

export function checkDate(text: string): string | undefined {
  const isDate = statedDate.safeParse(text).success && !Number.isNaN(Date.parse(text));
  return isDate ? undefined : say('detail.dateRefused');
}

export function checkLanguage(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text).length === 1 ? undefined : say('detail.languageRefused');
  } catch {
    return say('detail.languageRefused');
  }
}

/** A code that was checked, as all write it: "EN-us" becomes "en-US", or a filter would offer one language twice. */
export const canonicalLanguage = (text: string): string =>
  text === '' ? '' : (Intl.getCanonicalLocales(text)[0] ?? text);

/** schema.org typicalAgeRange: "7-9", "11-". */
export const checkAge = (text: string): string | undefined =>
  /^\d{1,2}\s*([-–]\s*(\d{1,2})?)?$/.test(text) ? undefined : say('detail.ageRefused');

/** The name of a language by its code, in the language of the screen; undefined where there is none. */
export function languageName(code: string, language: string): string | undefined {
  try {
    return new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }).of(code);
  } catch {
    return undefined;
  }
}
