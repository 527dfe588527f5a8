import { definitions, type GetDefinition } from 'mdast-util-definitions';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { toString as textIn } from 'mdast-util-to-string';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { parse } from 'yaml';
import type { Sentence } from '../../words/say.ts';
import { FRONT_MATTER } from '../front-matter.ts';
import { isNode, type RawNode } from '../places.ts';
import type { Found, FoundFolder, FoundLink, FoundQuote } from './found.ts';
import { instantOf, statedDateOf } from './instants.ts';
import { readLinkList } from './link-lists.ts';
import { parsePage } from './markup.ts';
import { lineOf, textOf, wordsOf } from './plain.ts';
import { manyOf, stringOf } from './raw.ts';
import { meantAddress } from './typed-address.ts';

/** "[[Ivan Illich]]" and "[[people/Illich|Ivan Illich]]" are links inside a vault; what they show is meant. */
const unlinked = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1') : value;

const ADDRESSES = ['source', 'url', 'link'] as const;
const KNOWN = new Set<string>([
  ...ADDRESSES,
  ...[
    'title',
    'author',
    'authors',
    'published',
    'created',
    'date',
    'description',
    'tags',
    'keywords',
    'image',
    'cover',
  ],
]);

/** A note of the Obsidian Web Clipper: front matter that names a page, and the words kept of it. */
export function readClipping(text: string): Found {
  const front = FRONT_MATTER.exec(text);
  const properties = frontOf(front?.[1] ?? '');
  const body = text.slice(front?.[0].length ?? 0);
  const quotes = [...body.matchAll(/==(?=\S)([^=]+?)(?<=\S)==/g)].flatMap(([, exact]): FoundQuote[] => {
    const marked = textOf(exact);
    return marked === undefined ? [] : [{ exact: marked }];
  });
  const link: FoundLink = {
    url: addressIn(properties),
    name: lineOf(properties.title),
    description: textOf(properties.description),
    author: wordsOf(manyOf(properties.author ?? properties.authors).map(unlinked)),
    datePublished: statedDateOf(properties.published),
    dateSaved: instantOf(properties.created ?? properties.date),
    keywords: wordsOf([properties.tags, properties.keywords].flatMap((tags) => tagsOf(tags))),
    image: stringOf(properties.image ?? properties.cover),
    note: textOf(body),
    quotes,
    extras: Object.entries(properties).flatMap(([label, value]): Sentence[] => {
      const words = KNOWN.has(label) ? undefined : wordsOf(manyOf(value).map(unlinked))?.join(', ');
      return words === undefined ? [] : [{ key: 'waysIn.extra.column', params: { label, value: words } }];
    }),
  };
  return { links: [link] };
}

/** The page that the properties name; where none of them is an address, the first that says something is told of. */
function addressIn(properties: RawNode): string | undefined {
  const stated = ADDRESSES.map((name) => stringOf(manyOf(properties[name])[0])).filter((url) => url !== undefined);
  return stated.map(meantAddress).find((url) => url !== undefined) ?? stated[0];
}

const tagsOf = (tags: unknown): unknown[] =>
  typeof tags === 'string' ? (wordsOf(tags, /[,\s]+/) ?? []) : manyOf(tags).map(unlinked);

/** Words after the name of a property that are neither quoted nor a list. */
const BARE_WORDS = /^([\w-]+):[ \t]+(?!["'[{|>&*])(.*\S)[ \t]*$/gm;

/** Front matter as plain data: no tags of YAML's own, few aliases. People forget that YAML wants "A: b" in quotes; it is meant all the same. */
function frontOf(front: string): RawNode {
  const quoted = () => front.replace(BARE_WORDS, (_, name, words) => `${name}: ${JSON.stringify(words)}`);
  const data = plainData(front) ?? plainData(quoted());
  return byPlainName(isNode(data) ? data : linesOf(front));
}

/** Properties by their names; people begin those that are known with a capital, too. */
const byPlainName = (data: RawNode): RawNode =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) => [KNOWN.has(name.toLowerCase()) ? name.toLowerCase() : name, value]),
  );

/** Front matter that breaks the rules of YAML, or is built like a trap: what its plain lines say is kept. */
const linesOf = (front: string): RawNode =>
  Object.fromEntries(
    [...front.matchAll(/^(source|url|link|title|description|created|published):[ \t]+["']?([^\n]*\S)/gim)].map(
      ([, name = '', words = '']) => [name, words.replace(/["']$/, '')],
    ),
  );

function plainData(front: string): unknown {
  try {
    return parse(front, { schema: 'core', maxAliasCount: 10, logLevel: 'error' });
  } catch {
    return undefined;
  }
}

/** Any other Markdown: each of its links, in the folder of the heading over it. */
export function readMarkdownLinks(text: string): Found {
  const tree = fromMarkdown(text.replace(FRONT_MATTER, ''), {
    extensions: [gfmAutolinkLiteral()],
    mdastExtensions: [gfmAutolinkLiteralFromMarkdown()],
  });
  const addressOf = definitions(tree);
  const links: FoundLink[] = [];
  const folders: FoundFolder[] = [];
  const around: { depth: number; key: string }[] = [];
  for (const block of tree.children) {
    if (block.type === 'heading') {
      while ((around.at(-1)?.depth ?? 0) >= block.depth) around.pop();
      const folder = { key: String(folders.length), name: textIn(block), parent: around.at(-1)?.key };
      folders.push(folder);
      around.push({ depth: block.depth, key: folder.key });
    }
    const key = around.at(-1)?.key;
    for (const { url, name } of linksIn(block, addressOf))
      links.push({ url, name, folders: key === undefined ? [] : [key] });
  }
  return { links, folders };
}

interface AnyNode {
  type: string;
  url?: string;
  identifier?: string;
  value?: string;
  children?: AnyNode[];
}

/** A node as one of those around it. */
interface Place {
  among: AnyNode[];
  index: number;
}

interface LinkInText {
  url: string;
  name: string | undefined;
}

/** Links of a block, without recursion: written out, by reference, or in HTML. Places on the same page and mail addresses lead to no resource. */
function linksIn(block: AnyNode, addressOf: GetDefinition): LinkInText[] {
  const found: LinkInText[] = [];
  const open: Place[] = [{ among: [block], index: 0 }];
  for (let place = open.pop(); place; place = open.pop()) {
    const { among, index } = place;
    const node = among[index];
    if (!node) continue;
    const url = node.type === 'linkReference' ? addressOf(node.identifier)?.url : node.url;
    if (/^link(Reference)?$/.test(node.type) && url !== undefined) found.push({ url, name: lineOf(textIn(node)) });
    if (node.type === 'html') found.push(...htmlLinks(node.value ?? '', place));
    const children = node.children ?? [];
    for (let child = children.length - 1; child >= 0; child--) open.push({ among: children, index: child });
  }
  return found
    .filter(({ url }) => !/^(#|mailto:|tel:)/i.test(url))
    .map(({ url, name }) => ({ url, name: name === url ? undefined : name }));
}

/** HTML that Markdown lets run to the end of the document, because nothing closes it: to those who wrote it, it is text. */
const OPEN_HTML =
  /^\s*(?:<!--(?![\s\S]*-->)|<\?(?![\s\S]*\?>)|<!\[CDATA\[(?![\s\S]*\]\]>)|<(script|pre|style|textarea)\b(?![\s\S]*<\/\1>)|<![a-z](?![\s\S]*>))/i;

/** Links of a piece of HTML; Markdown keeps the words of one in a line apart, up to its end. */
function htmlLinks(html: string, { among, index }: Place): LinkInText[] {
  if (OPEN_HTML.test(html)) return readLinkList(html).links.map(({ url = '', name }) => ({ url, name }));
  if (!/<a\s/i.test(html)) return [];
  const beside = lineOf(textIn(among[index + 1]));
  return [...parsePage(html).querySelectorAll('a[href]')].map((link) => ({
    url: link.getAttribute('href') ?? '',
    name: lineOf(link.textContent) ?? beside,
  }));
}
