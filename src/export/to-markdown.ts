import { frontmatterToMarkdown } from 'mdast-util-frontmatter';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as write } from 'mdast-util-to-markdown';
import type { Library } from '../model/library.ts';
import { inSlices, type LongWork } from '../model/slices.ts';
import { byline, nameOf } from './collection-byline.ts';
import { type DocumentInfo, frontMatter, type ListedIds } from './front-matter.ts';
import { type Known, knownOf } from './known.ts';
import { type Block, emphasis, paragraph, paragraphs, words } from './markdown-nodes.ts';
import { resourceItem } from './markdown-resource.ts';
import { type Entry, outlineOf } from './outline.ts';
import { judgedOf, reviewTable } from './review-table.ts';

/** Headings of Markdown go six deep; what lies deeper stands on the sixth. */
const DEEPEST_HEADING = 6;

/**
 * A gathered library (see `gather`) as a document to print or to paste into a class page: a title for each collection, headings in
 * order, each resource numbered with its link, attribution, competencies and reasons, notes and excerpts. Markdown of the GitHub kind with
 * YAML front matter; all words are escaped by mdast-util-to-markdown. The same library gives the same text.
 */
export const toMarkdown = (library: Library, info: DocumentInfo): string => joined(piecesOf(library, info));

/**
 * As `toMarkdown`, with pauses, so that a document of thousands of resources freezes nothing.
 * @throws the signal's reason where writing was aborted
 */
export const toMarkdownWithPauses = (library: Library, info: DocumentInfo, signal: AbortSignal): Promise<string> =>
  inSlices(writing(library, info), { signal });

function* writing(library: Library, info: DocumentInfo): LongWork<string> {
  const pieces: string[] = [];
  for (const piece of piecesOf(library, info)) {
    pieces.push(piece);
    yield;
  }
  return joined(pieces);
}

/** Blocks of Markdown stand apart by an empty line. */
const joined = (pieces: Iterable<string>): string => [...pieces].join('\n');

/** The document in pieces that are written one after the other: each ends with a line break. */
function* piecesOf(library: Library, info: DocumentInfo): Generator<string> {
  const { title, only, entries } = outlineOf(library, info);
  const known = knownOf(library, info.curator);
  yield written({ type: 'yaml', value: frontMatter(library, info, listedIn(entries), title, only) } as Block);
  if (!only) yield written(heading(title, 1));
  for (const entry of entries) for (const block of blocksOf(entry, known)) yield written(block);
}

/** Ids of what cannot be known again by a link, in the order in which they stand in the document. */
function listedIn(entries: readonly Entry[]): ListedIds {
  const listed: ListedIds = { collections: [], things: [] };
  for (const entry of entries)
    if (entry.kind === 'collection') listed.collections.push(entry.collection.id);
    else if (entry.kind === 'resource' && entry.resource.url === undefined) listed.things.push(entry.resource.id);
  return listed;
}

function blocksOf(entry: Entry, known: Known): Block[] {
  if (entry.kind === 'heading') return [heading(entry.name, entry.depth), ...paragraphs(entry.description)];
  // A list of one, numbered on, is written as it would be among the others.
  if (entry.kind === 'resource') {
    const item = resourceItem(entry.resource, entry.item, known);
    return [{ type: 'list', ordered: true, start: entry.number, spread: true, children: [item] }];
  }
  const { collection, depth, around } = entry;
  return [
    heading(nameOf(collection), depth),
    ...paragraphs(collection.description ?? ''),
    paragraph([emphasis(byline(known.curators, collection, around))]),
    ...judgedOf(known.reviews.get(collection.id) ?? [], known).map(reviewTable),
  ];
}

const written = (block: Block): string =>
  write(
    { type: 'root', children: [block] },
    { extensions: [gfmToMarkdown(), frontmatterToMarkdown(['yaml'])], bullet: '-', emphasis: '*', rule: '-' },
  );

const heading = (name: string, depth: number): Block => ({
  type: 'heading',
  depth: Math.min(depth, DEEPEST_HEADING) as 1 | 2 | 3 | 4 | 5 | 6,
  children: [words(name)],
});
