import type { fromMarkdown } from 'mdast-util-from-markdown';
import { safeLink } from '../model/safe-link.ts';
import { plainLine, plainParagraphs } from './plain-text.ts';

export type Root = ReturnType<typeof fromMarkdown>;
export type Block = Root['children'][number];
export type Paragraph = Extract<Block, { type: 'paragraph' }>;
export type Phrase = Paragraph['children'][number];
export type List = Extract<Block, { type: 'list' }>;
export type ListItem = List['children'][number];
export type ItemBlock = ListItem['children'][number];
export type Quote = Extract<Block, { type: 'blockquote' }>;

/** Words of a record, never Markdown: what writes the tree escapes them. */
export const words = (value: string): Phrase => ({ type: 'text', value });
export const strong = (value: string): Phrase => ({ type: 'strong', children: [words(value)] });
export const emphasis = (children: Phrase[]): Phrase => ({ type: 'emphasis', children }) as Phrase;
export const lineBreak = (): Phrase => ({ type: 'break' });
export const code = (value: string): Phrase => ({ type: 'inlineCode', value });

/** A link where it is one that starts with http or https, and otherwise the words alone. */
export function linkTo(url: string, name: string): Phrase {
  const href = safeLink(url);
  return href === undefined
    ? words(plainLine(name))
    : ({ type: 'link', url: href, children: [words(plainLine(name))] } as Phrase);
}

export const paragraph = (children: Phrase[]): Paragraph => ({ type: 'paragraph', children });

/** A text of a record as paragraphs, each of its lines on a line of its own; `before` goes in front of the first. */
export function paragraphs(text: string, before: Phrase[] = []): Paragraph[] {
  return plainParagraphs(text).map((lines, index) =>
    paragraph([
      ...(index === 0 ? before : []),
      ...lines.flatMap((line, at) => (at === 0 ? [words(line)] : [lineBreak(), words(line)])),
    ]),
  );
}

/** Phrases with something between each two. */
export const between = (phrases: Phrase[], separator: () => Phrase): Phrase[] =>
  phrases.flatMap((phrase, index) => (index === 0 ? [phrase] : [separator(), phrase]));
