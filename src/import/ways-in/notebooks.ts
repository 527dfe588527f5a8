import { isNode, type RawNode } from '../places.ts';
import type { Found, FoundFolder, FoundLink } from './found.ts';
import { instantOf, instantOfCount } from './instants.ts';
import { readLinkList } from './link-lists.ts';
import { hrefOf, isOvergrown, parsePage, wordsInPage } from './markup.ts';
import { joinedText, lineOf, textOf, wordsOf } from './plain.ts';
import { isYes, nodesOf, stringOf } from './raw.ts';
import { archived, starred } from './states.ts';
import { addressOf } from './typed-address.ts';
import { childrenNamed, textOfChild } from './xml.ts';

/** The declaration that every export of Evernote begins with. */
export const EVERNOTE_DOCTYPE =
  /^<!DOCTYPE\s+en-export\s+SYSTEM\s+"https?:\/\/xml\.evernote\.com\/pub\/evernote-export\d?\.dtd"\s*>/i;

/** A note of a notebook. Where it was kept from a page, it is that page; else its links are what it holds. */
interface Note {
  link: FoundLink;
  inside: { url: string; name: string | undefined }[];
}

/** A note that names no page is a folder of its links, which its words describe; with no link it is a thing with those words. */
function gathered(notes: readonly Note[]): Found {
  const folders: FoundFolder[] = [];
  const links = notes.flatMap(({ link, inside }): FoundLink[] => {
    if (link.url !== undefined) return [link];
    if (inside.length === 0) return [{ ...link, kind: 'thing' }];
    const key = String(folders.length);
    folders.push({ key, name: link.name ?? '', description: link.note });
    const { keywords, dateSaved } = link;
    return inside.map(({ url, name }) => ({ url, name, keywords, dateSaved, folders: [key] }));
  });
  return { links, folders };
}

/** An export of Evernote (ENEX): notes in XML, each with its words as HTML inside. */
export const readEvernote = (page: Document): Found =>
  gathered(
    [...page.getElementsByTagName('note')].map((note): Note => {
      const attributes = childrenNamed(note, 'note-attributes')[0];
      const content = (textOfChild(note, 'content') ?? '').replace(/<!DOCTYPE[^>]*>/i, '');
      // One note that is built to do harm does not sink the others.
      const words = parsePage(isOvergrown(content, 'html') ? '' : content);
      return {
        link: {
          url: stringOf(attributes && textOfChild(attributes, 'source-url')),
          name: lineOf(textOfChild(note, 'title')),
          note: textOf(wordsInPage(words)),
          author: wordsOf([attributes && textOfChild(attributes, 'author')]),
          keywords: wordsOf(childrenNamed(note, 'tag').map(({ textContent }) => textContent)),
          dateSaved: instantOf(textOfChild(note, 'created')),
        },
        inside: [...words.querySelectorAll('a[href]')].map((anchor) => ({
          url: hrefOf(anchor) ?? '',
          name: lineOf(anchor.textContent),
        })),
      };
    }),
  );

/** A note of Google Keep, as Takeout gives them: one file a note. What lies in the bin there stays there. */
export const readKeep = (data: unknown): Found =>
  gathered(
    nodesOf(data)
      .filter(({ isTrashed }) => !isYes(isTrashed))
      .map((note): Note => {
        const list = nodesOf(note.listContent).map(({ text }) => textOf(text));
        return {
          link: {
            name: lineOf(note.title) ?? lineOf(String(note.textContent ?? '').split('\n', 1)[0]),
            note: joinedText(textOf(note.textContent), ...list),
            keywords: wordsOf(nodesOf(note.labels).map(({ name }) => name)),
            dateSaved: instantOfCount(note.createdTimestampUsec) ?? instantOfCount(note.userEditedTimestampUsec),
            extras: isYes(note.isArchived) ? [archived] : [],
          },
          inside: linksOfKeep(note, list),
        };
      }),
  );

/** Keep says of most links in a note where they lead; those that it does not name stand in the words. */
function linksOfKeep(note: RawNode, list: (string | undefined)[]): Note['inside'] {
  const named = nodesOf(note.annotations).flatMap(({ url, title }) => {
    const address = stringOf(url);
    return address === undefined ? [] : [{ url: address, name: lineOf(title) }];
  });
  const known = new Set(named.map(({ url }) => addressOf(url)));
  const words = joinedText(stringOf(note.textContent), ...list) ?? '';
  const written = readLinkList(words).links.flatMap(({ url = '', name }) => {
    const address = addressOf(url);
    return address === undefined || known.has(address) ? [] : [{ url: address, name }];
  });
  return [...named, ...written];
}

/** Raindrop's own answer in JSON, as its API and backups give it. */
export const readRaindrop = (data: unknown): Found => ({
  links: nodesOf(isNode(data) ? data.items : data).map(
    (entry: RawNode): FoundLink => ({
      url: stringOf(entry.link),
      name: lineOf(entry.title),
      description: textOf(entry.excerpt),
      note: textOf(entry.note),
      keywords: wordsOf(entry.tags),
      image: stringOf(entry.cover),
      dateSaved: instantOf(entry.created),
      quotes: nodesOf(entry.highlights).flatMap(({ text, note }) => {
        const exact = textOf(text);
        return exact === undefined ? [] : [{ exact, note: textOf(note) }];
      }),
      extras: isYes(entry.important) ? [starred] : [],
    }),
  ),
});
