import { definitions, type GetDefinition } from 'mdast-util-definitions';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { toString as textIn } from 'mdast-util-to-string';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import type { Found, FoundFolder, FoundLink } from './found.ts';
import { readJsonLinks } from './json-links.ts';
import { readLinkList } from './link-lists.ts';
import { hrefOf, parsePage, wordsInPage } from './markup.ts';
import { propertiesOf } from './note-properties.ts';
import { lineOf } from './plain.ts';

/** Any other Markdown: what its properties lead to, under whatever name, and each of its links, in the folder of the heading over it. */
export function readMarkdownLinks(text: string): Found {
  const { properties, body } = propertiesOf(text);
  const tree = treeOf(body);
  const addressOf = definitions(tree);
  const links: FoundLink[] = readJsonLinks(properties).links.map((link) => ({ ...link, folders: [] }));
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

const parsed = (body: string) =>
  fromMarkdown(body, { extensions: [gfmAutolinkLiteral()], mdastExtensions: [gfmAutolinkLiteralFromMarkdown()] });

/** An address that is all of its line, and in which signs stand that Markdown could take for emphasis. */
const STARRED_LINE = /(?<=^[ \t]*)https?:\/\/(?=[^\s<>*_]*[*_])[^\s<>]+(?=[ \t]*\r?$)/gim;

/** The tree of a text. Where a bracket was left open before a bare address, Markdown reads signs in it as emphasis: a line that is one stays whole. */
function treeOf(body: string) {
  const tree = parsed(body);
  if (body.search(STARRED_LINE) < 0) return tree;
  const pieces: string[] = [];
  let at = 0;
  for (const { position } of within(tree, 'paragraph')) {
    const [start = at, end = at] = [position?.start.offset, position?.end.offset];
    pieces.push(body.slice(at, start), body.slice(start, end).replace(STARRED_LINE, '<$&>'));
    at = end;
  }
  const marked = pieces.join('') + body.slice(at);
  return marked === body ? tree : parsed(marked);
}

/** All nodes of a type in the order of the text, without recursion. */
function within(tree: AnyNode, type: string): AnyNode[] {
  const found: AnyNode[] = [];
  const open: AnyNode[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === type) found.push(node);
    open.push(...(node.children ?? []).toReversed());
  }
  return found;
}

interface AnyNode {
  type: string;
  position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined;
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
  if (!/<a\s|https?:/i.test(html)) return [];
  const page = parsePage(html);
  const anchors = [...page.querySelectorAll('a[href]')];
  const beside = lineOf(textIn(among[index + 1]));
  const links = anchors.map((link) => ({ url: hrefOf(link) ?? '', name: lineOf(link.textContent) ?? beside }));
  for (const anchor of anchors) anchor.remove();
  return [...links, ...written(wordsInPage(page))];
}

/** Addresses among the words of HTML: Markdown lets it run on to the next empty line, over what was meant as Markdown. */
const written = (words: string): LinkInText[] =>
  readLinkList(words).links.flatMap(({ url = '', name }) => (/^https?:/i.test(url) ? [{ url, name }] : []));
