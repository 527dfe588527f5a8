/** The digits of Arabic and of Persian: their code points end in the number that they say. */
const DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** A text with the digits of Arabic and of Persian written as those of Latin letters. */
export const withPlainDigits = (text: string): string =>
  text.replace(DIGIT, (digit) => String(digit.charCodeAt(0) & 0xf));
