import { fold } from './fold.ts';

/** Scripts written without spaces between words. */
const SPACELESS =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ー';
/** What words of other scripts are made of: they end where such a script begins, as in "3年生". */
const SPACED = `[[\\p{L}\\p{M}\\p{N}]--[${SPACELESS}]]`;
const RUN = new RegExp(`[${SPACELESS}]+|${SPACED}(?:${SPACED}|['’](?=\\p{L}))*`, 'gv');
const STARTS_SPACELESS = new RegExp(`^[${SPACELESS}]`, 'v');
const LONE = new RegExp(`^[${SPACELESS}]$`, 'v');
const APOSTROPHES = /['’]/g;

/** A word of a text and where it stands there, in UTF-16 code units. */
export interface Token {
  /** The folded word, or two neighbouring characters of a script without spaces. */
  term: string;
  start: number;
  end: number;
}

/** Longer words are no words: addresses, keys, base64. */
const LONGEST_TERM = 64;

/** The words of a text in order. A run of a script without spaces gives its overlapping pairs of characters (and a lone one itself). */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const run of text.matchAll(RUN)) {
    const [word] = run;
    if (STARTS_SPACELESS.test(word)) pairs(word, run.index, found);
    else {
      const term = termOf(word);
      // Vowel signs and lengthening strokes by themselves are no word.
      if (term !== '') found.push({ term, start: run.index, end: run.index + word.length });
    }
  }
  return found;
}

/** Whether a term is one character of a script without spaces: a text has it in the pairs that it makes with its neighbours. */
export const isLone = (term: string): boolean => LONE.test(term);

function termOf(word: string): string {
  return fold(word).replace(APOSTROPHES, '').slice(0, LONGEST_TERM);
}

function pairs(run: string, start: number, found: Token[]): void {
  const characters = [...run];
  let at = start;
  characters.forEach((character, index) => {
    const next = characters[index + 1];
    if (next !== undefined || characters.length === 1) {
      found.push({ term: fold(character + (next ?? '')), start: at, end: at + character.length + (next?.length ?? 0) });
    }
    at += character.length;
  });
}
