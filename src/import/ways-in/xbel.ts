import type { Found, FoundFolder, FoundLink } from './found.ts';
import { instantOf } from './instants.ts';
import { lineOf, textOf } from './plain.ts';
import { textOfChild } from './xml.ts';

/** The declaration that most files of the format begin with; it names rules, wherever they lie, and has none. */
export const XBEL_DOCTYPE =
  /^<!DOCTYPE\s+xbel(?:\s+PUBLIC\s+"[^"<>]{0,200}XML Bookmark Exchange Language[^"<>]{0,50}"\s+"[^"<>]{0,200}")?\s*>/i;

/** Bookmarks in the XML Bookmark Exchange Language, as Floccus, Konqueror and others keep them: folders inside each other. */
export function readXbel(page: Document): Found {
  const folders: FoundFolder[] = [];
  const links: FoundLink[] = [];
  const keys = new Map<Element, string>();
  for (const element of page.querySelectorAll('folder, bookmark')) {
    const around = element.parentElement ? keys.get(element.parentElement) : undefined;
    const name = lineOf(textOfChild(element, 'title'));
    const description = textOf(textOfChild(element, 'desc'));
    if (element.localName === 'folder') {
      const key = String(folders.length);
      folders.push({ key, name: name ?? '', parent: around, description });
      keys.set(element, key);
    } else
      links.push({
        url: element.getAttribute('href') ?? undefined,
        name,
        description,
        dateSaved: instantOf(element.getAttribute('added')),
        folders: around === undefined ? [] : [around],
      });
  }
  return { links, folders };
}
