import type { Found, FoundFolder, FoundLink } from './found.ts';
import { parsePage } from './markup.ts';
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
  const url = anchor.getAttribute('href') ?? undefined;
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

/** Links that lead to other pages: not to a place in this one, and not to a mail program. */
const OUTWARD = 'a[href]:not([href^="#"]):not([href^="mailto:"]):not([href^="tel:"])';

const lengthOf = (text: string | null | undefined): number => (text ?? '').replace(/\s+/g, '').length;

/**
 * Any web page that is little but a list of links, as pinboards of all kinds save themselves: the links under their headings; or little but
 * tables, as spreadsheets do. A page with more words than that is something to read, and gives none.
 */
export async function readLinkPage(html: string): Promise<Found> {
  const page = parsePage(html);
  if (page.querySelector(NOTION)) return underHeadings(page);
  for (const unread of page.querySelectorAll('script, style, noscript, template')) unread.remove();
  const words = (of: string) =>
    [...page.body.querySelectorAll(of)].reduce((sum, { textContent }) => sum + lengthOf(textContent), 0);
  const linked = words(OUTWARD);
  const all = lengthOf(page.body.textContent) - words('h1, h2, h3, h4, h5, h6');
  if (linked > 0 && linked >= all * SHARE_OF_LINKS) return underHeadings(page);
  if (words('table') < all * SHARE_OF_TABLES) return { links: [] };
  return (await import('./page-tables.ts')).readPageTables(page);
}

/** The links of a page, each in the folder of the heading before it; headings without links are no folders. */
function underHeadings(page: Document): Required<Pick<Found, 'links' | 'folders'>> {
  const folders: FoundFolder[] = [];
  const links: FoundLink[] = [];
  const around: { depth: number; key: string }[] = [];
  for (const element of page.body.querySelectorAll(`h1, h2, h3, h4, h5, h6, ${OUTWARD}`)) {
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
