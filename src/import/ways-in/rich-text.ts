import type { Found, FoundLink } from './found.ts';
import { readLinkList } from './link-lists.ts';
import { lineOf } from './plain.ts';
import { addressOf } from './typed-address.ts';

/** A link in rich text: where it leads, and the group of the words that show it (RTF 1.9.1, "Fields"). */
const HYPERLINK =
  /HYPERLINK\s+(?:\\\\[a-z]\s+)*"([^"]{1,8192})"[^{]{0,500}(?:\{[^{}]{0,500}\}[^{]{0,500}){0,5}\{\\fldrslt\b/gi;

/** A sign that is written as its number, a word of control, a sign that is only escaped, or the end of a line, which says nothing. */
const CONTROL = /\\u(-?\d{1,5})\s?\??|\\'([\da-f]{2})|\\([a-z]{1,32})(-?\d{1,10})? ?|\\([^a-z])|[\r\n]+/gi;

/** Words of control that end a line or part words. */
const BREAKS: ReadonlySet<string> = new Set(['par', 'line', 'row', 'cell', 'tab', 'page', 'sect']);

const windows = new TextDecoder('windows-1252');

/** The words of rich text, without what says how they look. */
const wordsIn = (rich: string): string =>
  rich
    .replace(CONTROL, (_, unicode, byte, word, __, sign) => {
      if (unicode !== undefined) return String.fromCharCode(Number(unicode) & 0xffff);
      if (byte !== undefined) return windows.decode(Uint8Array.of(Number.parseInt(byte, 16)));
      if (word !== undefined) return BREAKS.has(word.toLowerCase()) ? '\n' : '';
      return sign === '~' ? ' ' : /^[\\{}]$/.test(sign ?? '') ? sign : '';
    })
    .replace(/[{}]/g, '');

/** Where the group ends that the text is inside of at this place. */
function endOfGroup(text: string, from: number): number {
  let level = 1;
  for (let at = from; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '\\') at += 1;
    else if (sign === '{') level += 1;
    else if (sign === '}') level -= 1;
    if (level === 0) return at;
  }
  return text.length;
}

/** The links of a document in rich text (RTF), as WordPad and Pages write it: those behind words, and those that stand among them. */
export function readRichText(text: string): Found {
  const links: FoundLink[] = [];
  let rest = '';
  let from = 0;
  for (const { 0: field, 1: address = '', index } of text.matchAll(HYPERLINK)) {
    if (index < from) continue;
    const shown = index + field.length;
    const end = endOfGroup(text, shown);
    const name = lineOf(wordsIn(text.slice(shown, end)));
    const url = address.replace(/\\\\?([\\{}])/g, '$1').trim();
    links.push({ url, name: addressOf(name) === addressOf(url) ? undefined : name });
    rest += `${text.slice(from, index)} `;
    from = end;
  }
  rest += text.slice(from);
  const known = new Set(links.map(({ url }) => addressOf(url)));
  const written = readLinkList(wordsIn(rest)).links.filter(({ url }) => {
    const kept = addressOf(url);
    return kept !== undefined && !known.has(kept);
  });
  return { links: [...links, ...written.map((link) => ({ ...link, folders: [] }))] };
}
