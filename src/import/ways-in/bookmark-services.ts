import { isNode, type RawNode } from '../places.ts';
import type { Found, FoundFolder, FoundLink } from './found.ts';
import { instantOf, instantOfCount } from './instants.ts';
import { joinedText, lineOf, textOf, wordsOf } from './plain.ts';
import { entriesOf, isYes, nodesOf, stringOf } from './raw.ts';
import { archived, starred, toRead } from './states.ts';

/** Pinboard: `description` is the name, `extended` the description; tags are cut at spaces. */
export const readPinboard = (data: unknown): Found => ({
  links: entriesOf(data).map((entry) => ({
    url: stringOf(entry.href),
    name: lineOf(entry.description),
    description: textOf(entry.extended),
    keywords: wordsOf(entry.tags, /\s+/),
    dateSaved: instantOf(entry.time),
    extras: isYes(entry.toread) ? [toRead] : [],
  })),
});

/** Delicious, and what came after it. */
export const readDelicious = (data: unknown): Found => ({
  links: entriesOf(data).map((entry) => ({
    url: stringOf(entry.url),
    name: lineOf(entry.title),
    description: textOf(entry.description),
    keywords: wordsOf(entry.tags),
    dateSaved: instantOfCount(entry.created) ?? instantOf(entry.created),
  })),
});

/** Karakeep (once Hoarder). Its smart lists are questions, not folders; a text without a link is a thing with that note. */
export function readKarakeep(data: unknown): Found {
  const { bookmarks, lists } = isNode(data) ? data : {};
  const folders = nodesOf(lists)
    .filter(({ type }) => type !== 'smart')
    .map(
      ({ id, name, description, parentId }): FoundFolder => ({
        key: String(id),
        name: lineOf(name) ?? '',
        description: textOf(description),
        parent: parentId === null || parentId === undefined ? undefined : String(parentId),
      }),
    );
  return { folders, links: entriesOf(bookmarks).map(karakeepLink) };
}

function karakeepLink(bookmark: RawNode): FoundLink {
  const { content, title, tags, note, createdAt, lists, summary } = bookmark;
  const { url, text, sourceUrl } = isNode(content) ? content : {};
  const own = textOf(text);
  const address = stringOf(url) ?? stringOf(sourceUrl);
  return {
    url: address,
    kind: address === undefined && own !== undefined ? 'thing' : undefined,
    trouble: address === undefined && own === undefined ? { key: 'waysIn.why.asset' } : undefined,
    name: lineOf(title) ?? lineOf(own?.split('\n', 1)[0]),
    description: textOf(summary),
    note: joinedText(textOf(note), own),
    keywords: wordsOf(tags),
    dateSaved: instantOfCount(createdAt) ?? instantOf(createdAt),
    folders: (Array.isArray(lists) ? lists : []).map(String),
    extras: [...(isYes(bookmark.archived) ? [archived] : []), ...(isYes(bookmark.favourited) ? [starred] : [])],
  };
}

/** Linkwarden. The account that the file also holds is not looked at. */
export function readLinkwarden(data: unknown): Found {
  const collections = nodesOf(isNode(data) ? data.collections : []);
  const folders = collections.map(
    ({ id, name, description, parentId }): FoundFolder => ({
      key: String(id),
      name: lineOf(name) ?? '',
      description: textOf(description),
      parent: parentId === null || parentId === undefined ? undefined : String(parentId),
    }),
  );
  const links = collections.flatMap(({ id, links: inside }) =>
    entriesOf(inside).map((link) => linkwardenLink(link, id)),
  );
  const known = new Set(links.map(({ url }) => url));
  const pinned = entriesOf(isNode(data) ? data.pinnedLinks : []).filter(({ url }) => !known.has(stringOf(url)));
  return { folders, links: [...links, ...pinned.map((link) => linkwardenLink(link))] };
}

const linkwardenLink = (link: RawNode, folder?: unknown): FoundLink => ({
  url: stringOf(link.url),
  name: lineOf(link.name),
  description: textOf(link.description),
  note: textOf(link.textContent),
  keywords: wordsOf(nodesOf(link.tags).map(({ name }) => name)),
  dateSaved: instantOf(link.importDate) ?? instantOf(link.createdAt),
  folders: folder === undefined ? [] : [String(folder)],
});
