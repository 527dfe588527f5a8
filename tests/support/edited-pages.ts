import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describeQuote } from '../../src/anchor/describe-quote.ts';
import type { QuoteSelector } from '../../src/anchor/quote.ts';

/** A page before and after an edit, and quotes of it with the place where each stands now; null where it stands no more, or nobody can tell. */
export interface EditedPage {
  name: string;
  older: string;
  newer: string;
  quotes: { selector: QuoteSelector; now: { start: number; end: number } | null }[];
}

interface Written {
  name: string;
  older: string[];
  newer: string[];
  quotes: { exact: string; nth?: number; becomes: string | null; becomesNth?: number }[];
}

const file = path.resolve(import.meta.dirname, '../fixtures/edited-pages.json');

/** The pages that were edited by hand. */
export function editedPages(): EditedPage[] {
  const pages = JSON.parse(readFileSync(file, 'utf8')) as Written[];
  return pages.map(({ name, older, newer, quotes }) => {
    const [before, after] = [older.join('\n'), newer.join('\n')];
    return {
      name,
      older: before,
      newer: after,
      quotes: quotes.map(({ exact, nth = 1, becomes, becomesNth = 1 }) => {
        const { start, end } = nthPlace(before, exact, nth);
        const selector = describeQuote(before, start, end);
        if (!selector) throw new Error(`nothing is quoted in ${name}`);
        return { selector, now: becomes === null ? null : nthPlace(after, becomes, becomesNth) };
      }),
    };
  });
}

function nthPlace(text: string, words: string, nth: number): { start: number; end: number } {
  let start = -1;
  for (let count = 0; count < nth; count += 1) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`“${words}” does not stand there`);
  return { start, end: start + words.length };
}
