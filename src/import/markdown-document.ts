import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { parse } from 'yaml';
import * as z from 'zod';
import type { Block, Phrase } from '../export/markdown-nodes.ts';
import { id, instant } from '../model/identity.ts';
import { type DocumentItem, readItem } from './markdown-item.ts';
import { joined, textOf } from './markdown-text.ts';

const frontMatter = z.object({
  title: z.string().optional(),
  author: z.string().optional(),
  created: instant,
  taproot: z.object({
    version: z.number(),
    curator: id,
    collections: z.array(id).default([]),
    things: z.array(id).default([]),
    colleagues: z.array(z.object({ id, name: z.string() })).default([]),
  }),
});
export type FrontMatter = z.infer<typeof frontMatter>;

/** A heading with what stands under it up to the next: a collection, a heading of one, or the title of the document. */
export interface Section {
  name: string;
  depth: number;
  line: number;
  isCollection: boolean;
  description?: string;
  license?: string;
  items: DocumentItem[];
}

export interface MarkdownDocument {
  front: FrontMatter;
  sections: Section[];
}

/** Without the second look for addresses in plain text, which would make links even of addresses that the document escapes. */
const gfmOnly = gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension);

/** Takes a document apart into sections and entries. @returns undefined where its front matter is not Taproot's */
export function readDocument(text: string): MarkdownDocument | undefined {
  const { children } = fromMarkdown(text.trimStart(), {
    extensions: [gfm(), frontmatter(['yaml'])],
    mdastExtensions: [gfmOnly, frontmatterFromMarkdown(['yaml'])],
  });
  const [first, ...blocks] = children;
  const front = frontMatterOf(first);
  if (!front) return undefined;
  const sections: Section[] = [];
  for (const block of blocks) {
    if (block.type === 'heading')
      sections.push({
        name: textOf(block.children),
        depth: block.depth,
        line: block.position?.start.line ?? 0,
        isCollection: false,
        items: [],
      });
    else readBlock(block, sections);
  }
  const [title] = sections;
  if (title && front.taproot.collections.length > 0 && !sections.some((section) => section.isCollection))
    title.isCollection = true;
  return { front, sections };
}

function frontMatterOf(block: Block | undefined): FrontMatter | undefined {
  if (block?.type !== 'yaml') return undefined;
  try {
    return frontMatter.safeParse(parse(block.value, { schema: 'core', maxAliasCount: 0 })).data;
  } catch {
    return undefined;
  }
}

function readBlock(block: Block, sections: Section[]): void {
  if (sections.length === 0) sections.push({ name: '', depth: 1, line: 0, isCollection: false, items: [] });
  const section = sections.at(-1);
  if (!section) return;
  if (block.type === 'list') section.items.push(...block.children.map(readItem));
  else if (block.type === 'paragraph') {
    const [only] = block.children;
    if (block.children.length === 1 && only?.type === 'emphasis') {
      section.isCollection = true;
      const license = (only.children as Phrase[]).findLast((phrase) => phrase.type === 'link');
      if (license?.type === 'link') section.license = license.url;
    } else section.description = joined(section.description, textOf(block.children));
  }
}
