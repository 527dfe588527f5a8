import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as write } from 'mdast-util-to-markdown';
import { type Block, paragraph, strong, words } from './markdown-nodes.ts';
import { plainLine } from './plain-text.ts';

/** A table in words alone, as it leaves for a document. */
export interface WordTable {
  title: string;
  head: readonly string[];
  /** A row that is a heading of those below it has its words in the first cell and nothing in the others. */
  rows: readonly { cells: readonly string[]; heading?: boolean }[];
  foot: readonly string[];
}

/** A table of a document. */
export type Table = Extract<Block, { type: 'table' }>;
type TableRow = Table['children'][number];

/** A row of plain lines. */
export const rowOf = (cells: readonly string[], bold = false): TableRow => ({
  type: 'tableRow',
  children: cells.map((cell) => {
    const line = plainLine(cell);
    return { type: 'tableCell', children: line === '' ? [] : [bold ? strong(line) : words(line)] };
  }),
});

/** The table as GitHub's Markdown, its title in a line above it; all words are escaped by mdast-util-to-markdown. */
export function tableToMarkdown({ title, head, rows, foot }: WordTable): string {
  const table: Table = {
    type: 'table',
    align: head.map((_, at) => (at === 0 ? null : 'center')),
    children: [
      rowOf(head),
      ...rows.map(({ cells, heading }) =>
        rowOf(
          head.map((_, at) => cells[at] ?? ''),
          heading,
        ),
      ),
      rowOf(foot, true),
    ],
  };
  return write(
    { type: 'root', children: [paragraph([strong(plainLine(title))]), table] },
    { extensions: [gfmToMarkdown()] },
  );
}
