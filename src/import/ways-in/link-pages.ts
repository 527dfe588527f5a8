import type { Found, FoundFolder, FoundLink } from './found.ts';
import { isLinkList, readLinkList } from './link-lists.ts';
import { hrefOf, OUTWARD, parsePage, saysItIsPage, wordsInPage } from './markup.ts';
import { lineOf } from './plain.ts';
import { instapaperState } from './states.ts';

/** What names the group that a OneTab link stands in. */
const GROUP_NAMES = '.tabGroupTitleText, .tabGroupLabel, .tabGroupTitle, h1, h2, h3';

/** OneTab's page of saved tabs: a group of tabs is a folder, its name where it has one. */
export function readOneTab(html: string): Found {
  const page = parsePage(html);
  const folders: FoundFolder[] = [];
  const links: FoundLink[] = [];
  for (const group of page.querySelectorAll('.tabGroup')) {
    const name = lineOf(group.querySelector(GROUP_NAMES)?.textContent);
    const key = String(folders.length);
    if (name !== undefined) folders.push({ key, name });
    for (const tab of group.querySelectorAll('a[href]'))
      links.push({ ...linkOf(tab), folders: name === undefined ? [] : [key] });
  }
  return { links, folders };
}

const linkOf = (anchor: Element): FoundLink => {
  const url = hrefOf(anchor);
  const name = lineOf((anchor.querySelector('.bookmark-title') ?? anchor).textContent);
  return { url, name: name === url ? undefined : name };
};

/** Instapaper's export as a web page: headings, each with a list of links. */
export function readInstapaperHtml(html: string): Found {
  const page = parsePage(html);
  const { links, folders } = underHeadings(page);
  const states = new Map(folders.map(({ key, name }) => [key, instapaperState(name)]));
  return {
    folders: folders.filter(({ key }) => !states.get(key)),
    links: links.map((link) => {
      const extras = states.get(link.folders?.[0] ?? '');
      return extras ? { ...link, folders: [], extras } : link;
    }),
  };
}

/** In a page that is a list, links make at least this share of the words that are no headings. */
const SHARE_OF_LINKS = 0.5;

/** In a page that is a spreadsheet, tables make at least this share of those words. */
const SHARE_OF_TABLES = 0.8;

/** A page that Notion exported, which its owner wrote: all its links are kept ones. */
const NOTION = 'article.page > header > .page-title';

/** Words that are headings of others. */
const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/** What is in a page, and is not read. */
const UNREAD = 'script, style, noscript, template';

/** How many letters a page has in all, in links, in headings and in tables. */
interface Letters {
  all: number;
  linked: number;
  headings: number;
  tables: number;
}

/** What the standard numbers text by, and elements and text together. */
const TEXT = 3;
const SHOWN = 0b101;

/** Counts the letters of a page on one way through it: each is in few elements, but an element may be in many others. */
function lettersIn(page: Document): Letters {
  const letters: Letters = { all: 0, linked: 0, headings: 0, tables: 0 };
  const places = new Map<Node, { linked: boolean; headings: boolean; tables: boolean }>();
  const nowhere = { linked: false, headings: false, tables: false };
  const walker = page.createTreeWalker(page.body, SHOWN);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = places.get(node.parentNode ?? page) ?? nowhere;
    if (node.nodeType === TEXT) {
      const count = (node.nodeValue ?? '').replace(/\s+/g, '').length;
      letters.all += count;
      for (const place of ['linked', 'headings', 'tables'] as const) if (around[place]) letters[place] += count;
      continue;
    }
    const element = node as Element;
    places.set(element, {
      linked: around.linked || element.matches(OUTWARD),
      headings: around.headings || element.matches(HEADINGS),
      tables: around.tables || element.localName === 'table',
    });
  }
  return letters;
}

/** Whether a text is a piece of a page, which somebody copied out of one: a page says that it is one, and clipboards mark a piece. */
const isPiece = (html: string): boolean => !saysItIsPage(html) || html.includes('<!--StartFragment');

/**
 * Any web page that is little but a list of links, as pinboards of all kinds save themselves: the links under their headings; or little but
 * tables, as spreadsheets do. A page with more words than that is something to read, and gives none; a piece of one was chosen by somebody.
 */
export async function readLinkPage(html: string): Promise<Found> {
  const page = parsePage(html);
  for (const unread of page.querySelectorAll(UNREAD)) unread.remove();
  if (page.querySelector(NOTION)) return underHeadings(page);
  const { all, linked, headings, tables } = lettersIn(page);
  const words = all - headings;
  const isList = linked > 0 && linked >= words * SHARE_OF_LINKS;
  // A list may stand in a table that only lays the page out.
  const isLaidOut = isList && page.querySelector('td :is(h1, h2, h3, h4, h5, h6)') !== null;
  if (tables >= words * SHARE_OF_TABLES && !isLaidOut) {
    const found = (await import('./page-tables.ts')).readPageTables(page);
    const others = underHeadings(page, found.tables);
    if (found.links.length > 0)
      return {
        links: [...found.links, ...others.links],
        folders: [...found.folders, ...others.folders],
        leftOut: found.leftOut,
      };
  }
  if (isPiece(html)) return hidesItsLinks(page, html) ? readLinkList(html) : inPiece(page);
  return isList ? underHeadings(page) : writtenIn(page);
}

/**
 * Whether a list of addresses only looks like a piece of a page: it has no link of its own, and read as one it would lose addresses, as where a
 * name holds the beginning of a comment or of a script.
 */
const hidesItsLinks = (page: Document, text: string): boolean =>
  !page.querySelector(OUTWARD) &&
  isLinkList(text) &&
  readLinkList(text).links.length > readLinkList(wordsInPage(page)).links.length;

/** All links of a piece of a page, or of a page that somebody wrote to somebody. */
export function readPiece(html: string): Listed {
  const page = parsePage(html);
  for (const unread of page.querySelectorAll(UNREAD)) unread.remove();
  return inPiece(page);
}

/** All links of a piece of a page, which is changed by that: those behind words, and those that stand among them. */
function inPiece(page: Document): Listed {
  const { links, folders } = underHeadings(page);
  for (const anchor of page.querySelectorAll('a')) anchor.remove();
  const written = readLinkList(wordsInPage(page)).links.map((link) => ({ ...link, folders: [] }));
  return { links: [...links, ...written], folders };
}

/** The list of addresses that a page is which a browser made of a text; nothing where there are other words between. */
function writtenIn(page: Document): Found {
  const words = wordsInPage(page);
  return isLinkList(words) ? readLinkList(words) : { links: [] };
}

type Listed = Required<Pick<Found, 'links' | 'folders'>>;

/**
 * The links of a page, each in the folder of the heading before it; headings without links are no folders.
 * @param read tables whose links are read already
 */
function underHeadings(page: Document, read: ReadonlySet<Element> = new Set()): Listed {
  const folders: FoundFolder[] = [];
  const links: FoundLink[] = [];
  const around: { depth: number; key: string }[] = [];
  for (const element of page.body.querySelectorAll(`${HEADINGS}, ${OUTWARD}`)) {
    const table = element.closest('table');
    if (table && read.has(table)) continue;
    if (element.localName === 'a') {
      const key = around.at(-1)?.key;
      links.push({ ...linkOf(element), folders: key === undefined ? [] : [key] });
      continue;
    }
    const depth = Number(element.localName.slice(1));
    while ((around.at(-1)?.depth ?? 0) >= depth) around.pop();
    const name = lineOf(element.textContent);
    if (name === undefined || element.querySelector('a[href]')) continue;
    const key = String(folders.length);
    folders.push({ key, name, parent: around.at(-1)?.key });
    around.push({ depth, key });
  }
  return { links, folders };
}
