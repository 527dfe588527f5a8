import type { Sentence } from '../words/say.ts';

/** Longer Markdown is no document that anybody reads; parsing it would take long, too. */
const LONGEST_DOCUMENT = 5_000_000;

/** A line that begins inside 40 lists or quotes, or as far from its margin. No document of Taproot's does, and parsing such takes minutes. */
const DEEP = /^(?:[ \t>]|[*+-] |\d{1,9}[.)] ){40}/m;

/** Marks of emphasis, links and code in one paragraph: where there are thousands, parsing takes time by their square. */
const MOST_MARKS = 1_000;
const MARK = /(?<!\\)[*_~[`<#]/g;

const isTangled = (text: string): boolean =>
  text
    .split(/\n[ \t]*(?:\n|[-*+][ \t]|\d{1,9}[.)][ \t])/)
    .some((chunk) => chunk.length > MOST_MARKS && (chunk.match(MARK)?.length ?? 0) > MOST_MARKS);

/** Why Markdown is not parsed at all, or undefined: parsing it would take too long. */
export function documentTrouble(text: string): Sentence | undefined {
  if (text.length > LONGEST_DOCUMENT) return { key: 'importing.why.longDocument', params: { most: LONGEST_DOCUMENT } };
  return DEEP.test(text) || isTangled(text) ? { key: 'importing.why.tangledDocument' } : undefined;
}
