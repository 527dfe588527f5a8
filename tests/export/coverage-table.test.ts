import * as fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { tableToMarkdown } from '../../src/export/coverage-table.ts';
import { anyText } from '../support/arbitrary-text.ts';

const read = (markdown: string) =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }).children;

test('a map becomes a table of Markdown with its title above it', () => {
  expect(
    tableToMarkdown({
      title: 'Coverage of “Water”',
      head: ['Resource', 'Core content'],
      rows: [{ cells: ['Where it comes from'], heading: true }, { cells: ['The aquifer', 'Practises'] }],
      foot: ['Whole collection', '1 of 1'],
    }),
  ).toBe(`**Coverage of “Water”**

| Resource                | Core content |
| ----------------------- | :----------: |
| **Where it comes from** |              |
| The aquifer             |   Practises  |
| **Whole collection**    |  **1 of 1**  |
`);
});

test('no title of a resource breaks the table or becomes markup', () => {
  fc.assert(
    fc.property(anyText, anyText, (name, cell) => {
      const markdown = tableToMarkdown({
        title: name,
        head: ['Resource', name],
        rows: [{ cells: [name, cell] }],
        foot: ['All', cell],
      });
      const table = read(markdown).at(-1);
      if (table?.type !== 'table') throw new Error('no table');
      expect(table.children.map((row) => row.children.length)).toEqual([2, 2, 2]);
      const kinds = table.children[1]?.children.flatMap(({ children }) => children.map(({ type }) => type)) ?? [];
      expect(kinds.filter((type) => type !== 'text' && type !== 'link')).toEqual([]);
    }),
  );
});
