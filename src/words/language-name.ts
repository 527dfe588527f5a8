import { language } from './say.ts';

/** What a language is called in the language of the catalogue; codes that are none are shown as they stand. */
export function sayLanguage(code: string): string {
  try {
    return new Intl.DisplayNames(language(), { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
