import { isNode, type RawNode } from '../places.ts';
import type { Found, FoundFolder, FoundLink } from './found.ts';
import { instantOf, instantOfChrome, instantOfCount } from './instants.ts';
import { lineOf, textOf, wordsOf } from './plain.ts';
import { nodesOf, stringOf } from './raw.ts';

/** How a browser's backup says what stands where. */
interface Tree {
  nameOf(node: RawNode): string;
  linkOf(node: RawNode): FoundLink | undefined;
  /** Folders that the browser made itself are no collections: what is in them stands at the top. */
  isOwn(node: RawNode): boolean;
}

/** Walks a tree of `children` without recursion: backups made to do harm nest deep. */
function walk(roots: RawNode[], { nameOf, linkOf, isOwn }: Tree): Found {
  const folders: FoundFolder[] = [];
  const links: FoundLink[] = [];
  const open: { node: RawNode; parent: string | undefined }[] = roots.map((node) => ({ node, parent: undefined }));
  open.reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, parent } = next;
    const link = linkOf(node);
    if (link) links.push({ ...link, folders: parent === undefined ? [] : [parent] });
    if (!Array.isArray(node.children)) continue;
    const key = isOwn(node) ? parent : String(folders.length);
    if (key !== parent && key !== undefined) folders.push({ key, name: nameOf(node), parent });
    for (const child of nodesOf(node.children).reverse()) open.push({ node: child, parent: key });
  }
  return { links, folders };
}

/** What Firefox calls the folders that it made itself; their titles are in the language of the browser. */
const FIREFOX_OWN = /^(root________|menu________|toolbar_____|unfiled_____|mobile______|tags________)$/;

/** A backup of Firefox's bookmarks. Its smart folders are refused by their `place:` address. */
export const readFirefox = (data: unknown): Found =>
  walk(isNode(data) ? [data] : [], {
    nameOf: ({ title }) => lineOf(title) ?? '',
    isOwn: ({ guid, root }) => root !== undefined || FIREFOX_OWN.test(String(guid)),
    linkOf: (node) => {
      if (node.type !== 'text/x-moz-place' && node.uri === undefined) return undefined;
      const about = nodesOf(node.annos).find(({ name }) => name === 'bookmarkProperties/description');
      return {
        url: stringOf(node.uri),
        name: lineOf(node.title),
        description: textOf(about?.value),
        keywords: wordsOf(node.tags, ','),
        dateSaved: instantOfCount(node.dateAdded),
      };
    },
  });

/** Chrome's own bookmarks file. */
export const readChrome = (data: unknown): Found => {
  const roots = isNode(data) && isNode(data.roots) ? Object.values(data.roots).filter(isNode) : [];
  const own = new Set<RawNode>(roots);
  return walk(roots, {
    nameOf: ({ name }) => lineOf(name) ?? '',
    isOwn: (node) => own.has(node),
    linkOf: (node) =>
      node.type === 'url' || node.url !== undefined
        ? { url: stringOf(node.url), name: lineOf(node.name), dateSaved: instantOfChrome(node.date_added) }
        : undefined,
  });
};

/** Saved tabs (Tab Session Manager): each session is a folder, the newest first. */
export function readTabSessions(data: unknown): Found {
  const sessions = nodesOf(data).toSorted((a, b) => ((instantOf(a.date) ?? '') < (instantOf(b.date) ?? '') ? 1 : -1));
  const links: FoundLink[] = [];
  const folders = sessions.map((session, index): FoundFolder => {
    for (const window of Object.values(isNode(session.windows) ? session.windows : {}))
      for (const tab of Object.values(isNode(window) ? window : {}))
        if (isNode(tab))
          links.push({
            url: stringOf(tab.url),
            name: lineOf(tab.title),
            dateSaved: instantOfCount(tab.lastAccessed),
            folders: [String(index)],
          });
    return { key: String(index), name: lineOf(session.name) ?? instantOf(session.date)?.slice(0, 10) ?? '' };
  });
  return { links, folders };
}
