import { language } from './say.ts';

/** "maps, tables and graphs": several things in one sentence. */
export const sayList = (things: readonly string[]): string =>
  new Intl.ListFormat(language(), { type: 'conjunction' }).format(things);

const rows = new Map<string, Intl.ListFormat>();

/** Kept, for every row of a list asks for it. */
function rowFormat(locale: string): Intl.ListFormat {
  const format = rows.get(locale) ?? new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
  rows.set(locale, format);
  return format;
}

/** "maps, tables, graphs": what stands side by side, without saying that it is all. */
export const sayRow = (things: readonly string[]): string => rowFormat(language()).format(things);

/** How words are put in order in the language that is spoken; numbers in them count as numbers. */
export const wordOrder = (): Intl.Collator => new Intl.Collator(language(), { numeric: true });

/** Words as they stand at the beginning of a sentence or as a title. */
export const atStart = (words: string): string => words.charAt(0).toLocaleUpperCase(language()) + words.slice(1);

/** A word as it stands inside a sentence: small, as the language makes letters small, except where it keeps its nouns large. */
export const insideSentence = (words: string): string =>
  language().startsWith('de') ? words : words.toLocaleLowerCase(language());
