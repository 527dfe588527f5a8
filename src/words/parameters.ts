import { numberFormat } from './number-format.ts';

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const LEFT_TO_RIGHT = /\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic}|\p{Script=Han}/u;

/** Whether words in them would pull at the order of a sentence in this locale. */
const runsAgainst = (text: string, locale: string): boolean =>
  (/^(?:ar|he|fa|ur)\b/u.test(locale) ? LEFT_TO_RIGHT : RIGHT_TO_LEFT).test(text);

/**
 * How a parameter stands in a sentence: numbers as the language writes them; a name that runs the other way between isolates, so that
 * the punctuation around it keeps its place.
 */
export function writeParameter(value: unknown, locale: string): string {
  if (typeof value === 'number') return numberFormat(locale).format(value);
  const text = String(value);
  return runsAgainst(text, locale) ? `\u2068${text}\u2069` : text;
}
