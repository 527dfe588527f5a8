import { withPlainDigits } from '../words/plain-digits.ts';

/**
 * Combining marks that only dress a letter (Latin, Greek, Cyrillic, Hebrew points, Arabic vowel signs). The marks of Devanagari, Thai or kana
 * are letters of their own right, so they stay.
 */
const DRESS =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/g;

/** Letters that compatibility decomposition leaves apart, though people type one for the other. */
const SAME: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
};
const APART = /[ßæœøłđðþıςٱىیکة]/g;
const ONLY_ASCII = /^\p{ASCII}*$/u;

/** Words as they are compared: lower case, without accents and vowel signs, one form for letters and digits that are typed for each other. */
export function fold(text: string): string {
  if (ONLY_ASCII.test(text)) return text.toLowerCase();
  const bare = text.toLowerCase().normalize('NFKD').replace(DRESS, '').normalize('NFC');
  return withPlainDigits(bare.replace(APART, (letter) => SAME[letter] ?? letter));
}
