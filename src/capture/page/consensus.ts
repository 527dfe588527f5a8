import { type Line, linesOf } from './plain-text.ts';

const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[\p{L}\p{M}\p{N}]+/gu;
const RUN = 4;
/** Where the other reader has less of the text than this, they read different parts, and neither can correct the other. */
const AGREED = 0.75;
/** A line of so many words is a paragraph of the article. */
const PARAGRAPH = 12;
const SHORT = 15;

const wordsOf = (text: string): string[] => text.normalize('NFKC').toLowerCase().match(WORD) ?? [];

const runsOf = (words: string[]): string[] =>
  words.slice(0, Math.max(words.length - RUN + 1, 0)).map((_, at) => words.slice(at, at + RUN).join(' '));

interface Judged extends Line {
  words: number;
  /** The share of the line that the other text has too. */
  share: number;
}

function judge(lines: Line[], other: string): Judged[] {
  const words = wordsOf(other);
  const runs = new Set(runsOf(words));
  const all = ` ${words.join(' ')} `;
  return lines.map((line) => {
    const own = wordsOf(line.text);
    const ownRuns = runsOf(own);
    const found = ownRuns.filter((run) => runs.has(run)).length;
    const share = ownRuns.length > 0 ? found / ownRuns.length : Number(all.includes(` ${own.join(' ')} `));
    return { ...line, words: own.length, share };
  });
}

const isKeptAnyway = ({ block }: Line): boolean => {
  if (block.nodeName === 'LI') return block.querySelector('a, button') === null;
  return /^(H[1-6]|PRE|TR|TD|TH|TABLE|DT|DD)$/.test(block.nodeName) || block.querySelector('math') !== null;
};

/** Takes a block out with everything around it that it leaves empty. */
function remove(block: Element, root: Element): void {
  const parent = block.parentElement;
  block.remove();
  if (parent && parent !== root && (parent.textContent ?? '').trim() === '' && !parent.querySelector('img, math'))
    remove(parent, root);
}

/**
 * Takes out of one reader's text what the other reader left away before its beginning, after its end, and in short lines between:
 * bylines, teasers, buttons, captions. Two readers seldom keep the same waste. Headings, tables, code, formulas and plain
 * lists between stay, because Readability drops them too often. Changes the body that it is given.
 */
export function trimTo(body: Element, other: string): void {
  const lines = judge(linesOf(body), other);
  const all = lines.reduce((sum, { words }) => sum + words, 0);
  const shared = lines.reduce((sum, { words, share }) => sum + words * share, 0);
  if (all === 0 || shared / all < AGREED) return;
  const isParagraph = ({ words, share }: Judged): boolean => words >= PARAGRAPH && share > 0.5;
  const first = lines.findIndex(isParagraph);
  const last = lines.findLastIndex(isParagraph);
  const isWaste = (line: Judged, at: number): boolean => {
    if (line.share > 0.3) return false;
    return at < first || at > last || (line.words <= SHORT && !isKeptAnyway(line));
  };
  const waste = new Set(lines.filter(isWaste));
  for (const { block } of waste) {
    if (block !== body && lines.every((line) => waste.has(line) || !block.contains(line.block))) remove(block, body);
  }
}

const POINTER =
  /^(related|read (more|next|also)|see also|more (on|from|about) |also read|recommended|you (may|might) also|lesen sie|lies auch|mehr zum thema|weiterlesen|lire aussi|à lire|leer también|te puede interesar|lea también|leggi anche)/i;

/** Takes out lines that only point elsewhere: "Related: …", all of it a link. */
export function dropPointers(body: Element): void {
  for (const { text, block } of linesOf(body)) {
    if (block === body || text.length > 250 || !POINTER.test(text) || !/^(P|DIV|H[1-6]|LI)$/.test(block.nodeName))
      continue;
    const linked = Array.from(block.querySelectorAll('a')).reduce(
      (sum, link) => sum + (link.textContent ?? '').length,
      0,
    );
    if (linked > text.length / 2) remove(block, body);
  }
}
