import { isNode, type RawNode } from '../places.ts';
import type { Found, FoundFolder, FoundLink } from './found.ts';
import { instantOf } from './instants.ts';
import { lineOf, textOf, wordsOf } from './plain.ts';
import { manyOf, nodesOf, stringOf } from './raw.ts';
import { addressOf } from './typed-address.ts';

/** What programs call the parts of a link, without signs between words; the surer name first. */
const FIELDS = {
  url: 'url link href uri urlstring sourceurl articleurl pageurl weburl originalurl alternatelink website webpage',
  name: 'customtitle title name pagetitle articletitle headline label text',
  description: 'customdescription description excerpt summary articleexcerpt',
  note: 'note notes comment comments',
  keywords: 'tags labels keywords',
  dateSaved: 'created createdat dateadded addedat savedat saved timeadded creationtime date',
  quotes: 'highlights',
} as const;

/** What leads to no page of its own: pictures, and the answers of programs to each other. */
const BESIDE = /icon|image|img|thumb|cover|avatar|picture|logo|photo|screenshot|^self$|^api/i;

/** A folder, and all that stands in it. */
interface Place {
  node: unknown;
  folder: string | undefined;
  isEntry: boolean;
}

/**
 * The links of any JSON: objects that name an address and say what it is, wherever they stand. What has a name and holds them is a folder.
 * Walked without recursion. For programs of which only the outlines are known, and for lists that somebody made by hand.
 */
export function readJsonLinks(data: unknown): Found {
  const links: FoundLink[] = [];
  const folders: FoundFolder[] = [];
  const open: Place[] = [{ node: data, folder: undefined, isEntry: false }];
  for (let place = open.pop(); place; place = open.pop()) {
    const link = linkAt(place);
    if (link) links.push({ ...link, folders: place.folder === undefined ? [] : [place.folder] });
    const folder = link || !isNode(place.node) ? place.folder : folderOf(place.node, place.folder, folders);
    for (const inside of insideOf(place.node, folder).reverse()) open.push(inside);
  }
  return links.some(({ url }) => addressOf(url) !== undefined) ? { links, folders } : { links: [] };
}

/** Lists and things inside of a node that may hold links. */
function insideOf(node: unknown, folder: string | undefined): Place[] {
  if (Array.isArray(node)) return node.map((entry) => ({ node: entry, folder, isEntry: true }));
  if (!isNode(node)) return [];
  const inside = Object.entries(node).filter(([key, value]) => typeof value === 'object' && !BESIDE.test(key));
  return inside.map(([, value]) => ({ node: value, folder, isEntry: false }));
}

/** The link that a node is; the words of a list are links where they are addresses. */
function linkAt({ node, isEntry }: Place): FoundLink | undefined {
  if (isNode(node)) return linkOf(node, isEntry);
  return isEntry && typeof node === 'string' && addressOf(node) !== undefined ? { url: node } : undefined;
}

/** The values of a node by names without capitals and signs between words. */
const byPlainName = (node: RawNode): Map<string, unknown> =>
  new Map(Object.entries(node).map(([key, value]) => [key.toLowerCase().replace(/[^a-z]/g, ''), value]));

function linkOf(node: RawNode, isEntry: boolean): FoundLink | undefined {
  const values = byPlainName(node);
  const valuesOf = (field: keyof typeof FIELDS) => FIELDS[field].split(' ').map((name) => values.get(name));
  const first = (field: keyof typeof FIELDS) => valuesOf(field).find((value) => stringOf(value) !== undefined);
  const url = stringOf(first('url'));
  const name = lineOf(first('name'));
  if (url === undefined || (name === undefined && !(isEntry && addressOf(url) !== undefined))) return undefined;
  return {
    url,
    name: name === url ? undefined : name,
    description: textOf(first('description')),
    note: textOf(first('note')),
    keywords: wordsOf(valuesOf('keywords').flatMap(tagsIn)),
    dateSaved: valuesOf('dateSaved')
      .map((date) => instantOf(date))
      .find((date) => date !== undefined),
    quotes: valuesOf('quotes')
      .flatMap(nodesOf)
      .flatMap(({ text, content, quote, note }) => {
        const exact = textOf(text) ?? textOf(content) ?? textOf(quote);
        return exact === undefined ? [] : [{ exact, note: textOf(note) }];
      }),
  };
}

/** Tags are words, words in one text, or things with a name. */
const tagsIn = (tags: unknown): unknown[] =>
  typeof tags === 'string'
    ? (wordsOf(tags, ',') ?? [])
    : manyOf(tags).map((tag) => (isNode(tag) ? (tag.name ?? tag.title ?? tag.tag) : tag));

/** The folder that a node is, where it has a name; one without is the place that it stands in. */
function folderOf(node: RawNode, parent: string | undefined, folders: FoundFolder[]): string | undefined {
  const { title, name, description } = node;
  const called = lineOf(title) ?? lineOf(name);
  if (called === undefined) return parent;
  const key = String(folders.length);
  folders.push({ key, name: called, parent, description: textOf(description) });
  return key;
}
