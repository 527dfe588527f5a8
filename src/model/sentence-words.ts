/** The words of a sentence as cues compare them, and where each stands in the text. */
export interface Word {
  folded: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]{1,64}/gu;

/** The words of a text from an offset on. */
export const wordsIn = (text: string, offset = 0): Word[] =>
  Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    folded: word.normalize('NFKC').toLowerCase(),
    start: offset + index,
    end: offset + index + word.length,
  }));
