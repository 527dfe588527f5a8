import { addressesIn } from '../../model/addresses-in-text.ts';
import { addressOf, meantAddress } from './typed-address.ts';

/** Where a cell leads, and what it calls that. */
export interface CellLink {
  url: string;
  words?: string | undefined;
}

/** A cell of a table: its words, and where it leads, be it in its words or behind them. */
export interface Cell {
  words: string;
  links: CellLink[];
}

/** A cell with more words than this is a text to read: its addresses belong to the text. */
const LONGEST_CELL = 2_000;

/** One without a blank in it may be a long address. */
const LONGEST_ADDRESS = 10_000;

/** A link in the words of a formula of a spreadsheet, of Markdown, or of HTML: where it leads and what it is called. */
const CALLED =
  /=\s*hyperlink\(\s*"([^"]+)"\s*[,;]\s*"([^"]*)"\s*\)|\[([^[\]]{1,500})\]\((https?:\/\/[^\s()]+(?:\([^\s()]*\)[^\s()]*)*)\)|<a\s[^<>]*?href\s*=\s*["']([^"'<>]+)["'][^<>]*>([^<>]*)</gi;

/** A cell by its words alone. */
export function cellOf(words: string): Cell {
  const most = /\s/.test(words.trim()) ? LONGEST_CELL : LONGEST_ADDRESS;
  if (words.length > most || !/:\/\/|www\./i.test(words)) return { words, links: [] };
  const links: CellLink[] = [];
  const rest = words.replace(CALLED, (_, formula, shown, name, markdown, href, anchor) => {
    const url = addressOf(formula ?? markdown ?? href);
    if (url !== undefined) links.push({ url, words: shown ?? name ?? anchor });
    return ' ';
  });
  for (const { text } of addressesIn(rest)) {
    const url = addressOf(text);
    if (url !== undefined) links.push({ url });
  }
  return { words, links };
}

/** The hosts that a cell names which is there for addresses: people leave out how an address begins. */
export function hostsIn({ words }: Cell): CellLink[] {
  const typed = words.split(/[\s,;]+/).filter((word) => word !== '');
  const urls = typed.map(meantAddress).filter((url) => url !== undefined);
  return urls.length === typed.length ? urls.map((url) => ({ url })) : [];
}

/** Whether a cell says nothing but where it leads. */
export function isWhole({ words, links }: Cell): boolean {
  if (links.length === 0) return false;
  const others = words.replace(CALLED, ' ');
  const bare = addressesIn(others).reduceRight(
    (rest, { text, index }) => rest.slice(0, index) + rest.slice(index + text.length),
    others,
  );
  return !/[\p{L}\p{N}]/u.test(links.reduce((rest, link) => rest.replace(link.words || ' ', ' '), bare));
}
