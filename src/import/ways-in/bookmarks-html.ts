import type { Sentence } from '../../words/say.ts';
import type { Found, FoundFolder, FoundLink } from './found.ts';
import { instantOf, instantOfCount } from './instants.ts';
import { hrefOf, parsePage } from './markup.ts';
import { lineOf, textOf, wordsOf } from './plain.ts';
import { isYes } from './raw.ts';
import { archived, toRead } from './states.ts';

/** Pictures of sites, which make most of a large file and are not kept. */
const ICONS = /\sICON(?:_URI)?\s*=\s*("[^"]*"|'[^']*')/gi;

/** What browsers call the folder of their own that holds the others. */
const isBar = (heading: Element): boolean => isYes(heading.getAttribute('personal_toolbar_folder'));

/** What is found on the way through a file of bookmarks. */
interface Walk {
  links: FoundLink[];
  folders: FoundFolder[];
  /** The list element that belongs to each folder. */
  listOf: Map<Element, string | undefined>;
  /** What a description that comes next would describe. */
  last: { description?: string | undefined } | undefined;
  heading: string | undefined;
}

/**
 * Bookmarks in the Netscape format, as all browsers and most services export them: walked in the order of the file, since its elements are
 * hardly ever closed. A folder is the heading before a list; an anchor inside a description is no bookmark.
 */
export function readBookmarks(html: string): Found {
  const page = parsePage(html.replace(ICONS, ''));
  const walk: Walk = { links: [], folders: [], listOf: new Map(), last: undefined, heading: undefined };
  const elements = page.body.querySelectorAll('dl, h3, a, dd, .tabGroup, h1, ul');
  for (const element of elements) visit(element, walk);
  const title = lineOf(page.title);
  return { links: walk.links, folders: walk.folders, ...(title === undefined ? {} : { name: title }) };
}

function visit(element: Element, walk: Walk): void {
  switch (element.localName) {
    case 'dl':
      walk.listOf.set(element, walk.heading ?? folderAround(element, walk));
      walk.heading = undefined;
      return;
    case 'h3': {
      const around = folderAround(element, walk);
      if (isBar(element)) {
        walk.heading = around;
        walk.last = undefined;
        return;
      }
      const folder: FoundFolder = {
        key: String(walk.folders.length),
        name: lineOf(element.textContent) ?? '',
        parent: around,
      };
      walk.folders.push(folder);
      walk.heading = folder.key;
      walk.last = folder;
      return;
    }
    case 'a': {
      if (element.closest('dd')?.contains(element) && !element.closest('dd > dl')) return;
      const link = linkOf(element, folderAround(element, walk));
      walk.links.push(link);
      walk.last = link;
      return;
    }
    case 'dd':
      if (walk.last) walk.last.description ??= textOf(ownText(element));
      walk.last = undefined;
  }
}

/** The folder whose list this element stands in; what stands after a heading and outside of every list stands in none. */
function folderAround(element: Element, { listOf }: Walk): string | undefined {
  for (let list = element.parentElement?.closest('dl'); list; list = list.parentElement?.closest('dl'))
    if (listOf.has(list)) return listOf.get(list);
  return undefined;
}

/** The words of a description without those of the list that unclosed elements put inside it. */
function ownText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const list of copy.querySelectorAll('dl, dt')) list.remove();
  return copy.textContent ?? '';
}

function linkOf(anchor: Element, folder: string | undefined): FoundLink {
  const extras: Sentence[] = isYes(anchor.getAttribute('toread')) ? [toRead] : [];
  return {
    url: hrefOf(anchor),
    name: lineOf(anchor.textContent),
    description: textOf(anchor.getAttribute('description') ?? undefined),
    keywords: wordsOf(anchor.getAttribute('tags') ?? '', ','),
    dateSaved:
      instantOfCount(anchor.getAttribute('add_date')) ??
      instantOfCount(anchor.getAttribute('time_added')) ??
      instantOf(anchor.getAttribute('add_date')),
    folders: folder === undefined ? [] : [folder],
    extras,
  };
}

/** Pocket's own export: headings, each with a plain list of links. */
export function readPocketHtml(html: string): Found {
  const page = parsePage(html);
  const links = [...page.body.querySelectorAll('li a, ol a')].map((anchor): FoundLink => {
    const heading = lineOf(anchor.closest('ul, ol')?.previousElementSibling?.textContent);
    const name = lineOf(anchor.textContent);
    const link = linkOf(anchor, undefined);
    return {
      ...link,
      name: name === link.url ? undefined : name,
      extras: /archive/i.test(heading ?? '') ? [archived] : [],
    };
  });
  return { links };
}
