import { frontmatterToMarkdown } from 'mdast-util-frontmatter';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as write } from 'mdast-util-to-markdown';
import type { Alignment } from '../model/alignment.ts';
import type { Collection, Item } from '../model/collection.ts';
import type { Id } from '../model/identity.ts';
import type { Library } from '../model/library.ts';
import { inReadingOrder } from '../model/reading-order.ts';
import type { Resource } from '../model/resource.ts';
import { say } from '../words/say.ts';
import { byline, nameOf } from './collection-byline.ts';
import { type DocumentInfo, frontMatter, type ListedIds } from './front-matter.ts';
import { type Block, emphasis, paragraph, paragraphs, words } from './markdown-nodes.ts';
import { type Known, resourceItem } from './markdown-resource.ts';
import { plainLine } from './plain-text.ts';

/** Headings of Markdown go six deep; what lies deeper stands on the sixth. */
const DEEPEST_HEADING = 6;

/**
 * A gathered library (see `gather`) as a document to print or to paste into a class page: a title for each collection, headings in
 * order, each resource numbered with its link, attribution, competencies and reasons, notes and excerpts. Markdown of the GitHub kind with
 * YAML front matter; all words are escaped by mdast-util-to-markdown. The same library gives the same text.
 */
export const toMarkdown = (library: Library, info: DocumentInfo): string => joined(piecesOf(library, info));

/** Work between two pauses, in milliseconds: under the 50 ms that the web platform calls a long task. */
const STRETCH_MS = 30;

/**
 * As `toMarkdown`, with pauses, so that a document of thousands of resources freezes nothing.
 * @throws the signal's reason where writing was aborted
 */
export async function toMarkdownWithPauses(library: Library, info: DocumentInfo, signal: AbortSignal): Promise<string> {
  const pieces: string[] = [];
  let started = performance.now();
  for (const piece of piecesOf(library, info)) {
    pieces.push(piece);
    if (performance.now() - started < STRETCH_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    started = performance.now();
  }
  return joined(pieces);
}

/** Blocks of Markdown stand apart by an empty line. */
const joined = (pieces: Iterable<string>): string => [...pieces].join('\n');

/** The document in pieces that are written one after the other: each ends with a line break. */
function* piecesOf(library: Library, info: DocumentInfo): Generator<string> {
  const sheet = sheetOf(library, info);
  const { roots, loose } = sheet;
  const [only] = roots;
  const isOne = roots.length === 1 && loose.length === 0 && only !== undefined;
  const title =
    plainLine((isOne ? only.name : info.name) ?? '') || say(isOne ? 'common.untitled' : 'exporting.document.several');
  if (isOne) addCollection(sheet, only, 1);
  else {
    sheet.blocks.push(heading(title, 1));
    addItems(
      sheet,
      loose.map((resource) => [resource.id, undefined]),
    );
    for (const root of roots) addCollection(sheet, root, 2);
  }
  const front = { type: 'yaml', value: frontMatter(library, info, sheet, title, isOne ? only : undefined) } as Block;
  yield written(front);
  for (const block of sheet.blocks) {
    if (block.type !== 'numbered') yield written(block);
    // A list of one, numbered on, is written as it would be among the others.
    else {
      const item = resourceItem(block.resource, block.item, sheet.known);
      yield written({ type: 'list', ordered: true, start: block.number, spread: true, children: [item] });
    }
  }
}

const written = (block: Block): string =>
  write(
    { type: 'root', children: [block] },
    { extensions: [gfmToMarkdown(), frontmatterToMarkdown(['yaml'])], bullet: '-', emphasis: '*', rule: '-' },
  );

/** A resource and its number, made into Markdown only when its turn to be written has come. */
interface Numbered {
  type: 'numbered';
  number: number;
  resource: Resource;
  item: Item | undefined;
}

/** The document as far as it is planned. */
interface Sheet extends ListedIds {
  known: Known;
  roots: Collection[];
  loose: Library['resources'];
  children: Map<Id | undefined, Collection[]>;
  blocks: (Block | Numbered)[];
  /** The number of the last resource: numbers go on from heading to heading. */
  number: number;
}

function sheetOf(library: Library, { curator }: DocumentInfo): Sheet {
  const here = new Set(library.collections.map((collection) => collection.id));
  const inOrder = library.collections.toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
  const children = Map.groupBy(inOrder, ({ parent }) =>
    parent !== undefined && here.has(parent) ? parent : undefined,
  );
  const used = new Set(
    library.collections.flatMap(({ parts }) => parts.map((part) => part.kind === 'item' && part.resource)),
  );
  const loose = library.resources
    .filter((resource) => !used.has(resource.id))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    known: knownOf(library, curator),
    roots: children.get(undefined) ?? [],
    loose,
    children,
    blocks: [],
    number: 0,
    collections: [],
    things: [],
  };
}

function knownOf(library: Library, author: Id): Known {
  const competencies = new Map(library.competencies.map((competency) => [competency.id, competency]));
  const excerptById = new Map(library.excerpts.map((excerpt) => [excerpt.id, excerpt]));
  const rank = (alignment: Alignment) => competencies.get(alignment.competency)?.position ?? 0;
  const alignments = library.alignments.toSorted(
    (a, b) =>
      rank(a) - rank(b) || Number(b.curator === author) - Number(a.curator === author) || (a.id < b.id ? -1 : 1),
  );
  return {
    author,
    competencies,
    excerptById,
    resources: new Map(library.resources.map((resource) => [resource.id, resource])),
    alignments: Map.groupBy(alignments, ({ target }) => excerptById.get(target)?.resource ?? target),
    excerpts: Map.groupBy(
      inReadingOrder(library.excerpts.toSorted((a, b) => (a.id < b.id ? -1 : 1))),
      (excerpt) => excerpt.resource,
    ),
    curators: new Map(library.curators.map((curator) => [curator.id, curator.name])),
  };
}

const heading = (name: string, depth: number): Block => ({
  type: 'heading',
  depth: Math.min(depth, DEEPEST_HEADING) as 1 | 2 | 3 | 4 | 5 | 6,
  children: [words(name)],
});

function addCollection(sheet: Sheet, collection: Collection, depth: number, around?: Collection): void {
  const { blocks } = sheet;
  sheet.collections.push(collection.id);
  blocks.push(heading(nameOf(collection), depth), ...paragraphs(collection.description ?? ''));
  blocks.push(paragraph([emphasis(byline(sheet.known.curators, collection, around))]));
  let items: [Id, Item | undefined][] = [];
  for (const part of collection.parts) {
    if (part.kind === 'item') items.push([part.resource, part]);
    else {
      addItems(sheet, items);
      items = [];
      blocks.push(
        heading(plainLine(part.name) || say('common.untitled'), depth + 1),
        ...paragraphs(part.description ?? ''),
      );
    }
  }
  addItems(sheet, items);
  for (const child of sheet.children.get(collection.id) ?? []) addCollection(sheet, child, depth + 1, collection);
}

function addItems(sheet: Sheet, items: [Id, Item | undefined][]): void {
  for (const [id, item] of items) {
    const resource = sheet.known.resources.get(id);
    if (!resource) continue;
    if (resource.url === undefined) sheet.things.push(id);
    sheet.number += 1;
    sheet.blocks.push({ type: 'numbered', number: sheet.number, resource, item });
  }
}
