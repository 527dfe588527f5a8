import type { QuoteSelector } from './quote.ts';

/** Longer quotes, and those that go over several lines, are named by their first and last words. */
const LONGEST = 200;
/** Words at either end of a long quote, and of what stands beside a short one. */
const END_WORDS = 6;
const CONTEXT_WORDS = 4;
/** From this many words on a quote needs no surroundings to be told from others. */
const TELLING = 9;
/** Words of scripts without spaces are some characters. */
const CHARACTERS_OF_WORDS = 12;

/** A comma, a hyphen and an ampersand have a meaning of their own in a text directive, so they are encoded too. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');

function firstWords(line: string, count: number): string {
  const words = line.split(' ').slice(0, count).join(' ');
  return line.includes(' ') ? words : [...line].slice(0, CHARACTERS_OF_WORDS).join('');
}

function lastWords(line: string, count: number): string {
  const words = line.split(' ').slice(-count).join(' ');
  return line.includes(' ') ? words : [...line].slice(-CHARACTERS_OF_WORDS).join('');
}

/**
 * The address that opens a page at a quote, by a text directive (https://wicg.github.io/scroll-to-text-fragment/):
 * `#:~:text=[prefix-,]start[,end][,-suffix]`. Each term has to stand in one block of the page, so none goes over a line break. A hash that
 * the address has stays; a text directive that it has is replaced. Addresses that are not of the web are given back as they are.
 */
export function linkToQuote(url: string, quote: QuoteSelector & { page?: number | undefined }): string {
  const exact = lines(quote.exact);
  const [first] = exact;
  const last = exact.at(-1);
  if (!/^https?:/i.test(url) || first === undefined || last === undefined) return url;
  const whole = exact.length === 1 && first.length <= LONGEST;
  const terms = whole ? [first] : [firstWords(first, END_WORDS), lastWords(last, END_WORDS)];
  const { prefix, suffix } = whole && isShort(first) ? besideOf(quote) : {};
  const text = [
    ...(prefix ? [`${encoded(prefix)}-`] : []),
    ...terms.map(encoded),
    ...(suffix ? [`-${encoded(suffix)}`] : []),
  ].join(',');
  const [address = url, ...rest] = url.split('#');
  const hash = rest.join('#').split(':~:')[0] ?? '';
  const place = hash === '' && quote.page ? `page=${quote.page}` : hash;
  return `${address}#${place}:~:text=${text}`;
}

const isShort = (line: string): boolean =>
  line.includes(' ') ? line.split(' ').length < TELLING : line.length < CHARACTERS_OF_WORDS * 2;

/** The nearest words on each side that are whole for certain: the outermost one of a prefix or suffix may have been cut. */
function besideOf({ prefix = '', suffix = '' }: QuoteSelector): { prefix?: string; suffix?: string } {
  const before = lines(prefix).at(-1);
  const after = lines(suffix)[0];
  return {
    ...(before?.includes(' ') && { prefix: lastWords(before.slice(before.indexOf(' ') + 1), CONTEXT_WORDS) }),
    ...(after?.includes(' ') && { suffix: firstWords(after.slice(0, after.lastIndexOf(' ')), CONTEXT_WORDS) }),
  };
}
