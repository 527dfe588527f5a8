import type { Found, FoundFolder, FoundLink } from './found.ts';
import { instantOf } from './instants.ts';
import { lineOf, textOf } from './plain.ts';

/** The declaration that every property list begins with. */
export const PLIST_DOCTYPE =
  /^<!DOCTYPE\s+plist\s+PUBLIC\s+"-\/\/Apple(?: Computer)?\/\/DTD PLIST 1\.0\/\/EN"\s+"https?:\/\/www\.apple\.com\/DTDs\/PropertyList-1\.0\.dtd"\s*>/i;

/** Folders that Safari made itself: what is in them stands at the top. */
const OWN = /^(BookmarksBar|BookmarksMenu|com\.apple\.ReadingList|)$/;

/** The values of a dictionary of a property list by their keys. */
function entriesOf(dict: Element): Map<string, Element> {
  const entries = new Map<string, Element>();
  for (const key of dict.children)
    if (key.localName === 'key' && key.nextElementSibling) entries.set(key.textContent ?? '', key.nextElementSibling);
  return entries;
}

const dictAt = (entries: Map<string, Element>, key: string): Map<string, Element> => {
  const value = entries.get(key);
  return value?.localName === 'dict' ? entriesOf(value) : new Map();
};

/** A link that was dragged to a Mac's desktop (webloc), or Safari's own file of bookmarks as XML. */
export function readPropertyList(page: Document): Found {
  const links: FoundLink[] = [];
  const folders: FoundFolder[] = [];
  const open = [...page.documentElement.children].map((node) => ({ node, folder: undefined as string | undefined }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, folder } = next;
    const entries = entriesOf(node);
    const url = (entries.get('URLString') ?? entries.get('URL'))?.textContent;
    const reading = dictAt(entries, 'ReadingList');
    if (url !== undefined)
      links.push({
        url: url ?? undefined,
        name: lineOf(dictAt(entries, 'URIDictionary').get('title')?.textContent),
        description: textOf(reading.get('PreviewText')?.textContent),
        dateSaved: instantOf(reading.get('DateAdded')?.textContent),
        folders: folder === undefined ? [] : [folder],
      });
    const name = entries.get('Title')?.textContent ?? '';
    const inside = OWN.test(name) ? folder : String(folders.length);
    if (inside !== folder && inside !== undefined) folders.push({ key: inside, name, parent: folder });
    const children = entries.get('Children')?.children ?? [];
    for (const child of [...children].reverse()) open.push({ node: child, folder: inside });
  }
  return { links, folders };
}
