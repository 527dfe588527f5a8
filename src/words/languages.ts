/** The languages that Taproot speaks, each called as its speakers call it. */
export const languageNames = {
  en: 'English',
  es: 'Español',
  de: 'Deutsch',
  fr: 'Français',
  ar: 'العربية',
} as const;

export type Language = keyof typeof languageNames;

export const languages = Object.keys(languageNames) as Language[];

const baseOf = (tag: string): string => tag.toLowerCase().split(/[-_]/u)[0] ?? '';

/**
 * The language to speak: the chosen one, else the browser's where Taproot speaks it, else English.
 * @param choice a language, or anything else to follow the browser
 * @param browserTag what the browser is in, such as "de-AT"
 */
export const languageFor = (choice: string, browserTag: string): Language =>
  languages.find((language) => language === choice) ??
  languages.find((language) => language === baseOf(browserTag)) ??
  'en';

/** The language together with the region of the browser, which says how its dates and digits are written: "ar-EG". */
export function localeFor(language: Language, browserTag: string): string {
  // The catalogue's English is British: 3 October, not October 3.
  if (language === 'en') return 'en-GB';
  return baseOf(browserTag) === language ? browserTag.replace('_', '-') : language;
}

/** The direction in which a language is written. */
export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');
