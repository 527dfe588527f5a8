import * as fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { gather } from '../../../src/export/gather.ts';
import { plainLine } from '../../../src/export/plain-text.ts';
import { toMarkdown } from '../../../src/export/to-markdown.ts';
import { toBookmarks } from '../../../src/export/ways-out/to-bookmarks.ts';
import { toChat } from '../../../src/export/ways-out/to-chat.ts';
import { toTable } from '../../../src/export/ways-out/to-table.ts';
import { readFile } from '../../../src/import/read-file.ts';
import type { Library } from '../../../src/model/library.ts';
import { safeLink } from '../../../src/model/safe-link.ts';
import { anyLibrary } from '../../support/arbitrary-library.ts';
import { ana } from '../../support/water-people.ts';
import { waterUnit } from '../../support/water-unit.ts';

const info = { date: '2026-11-24T10:00:00.000Z', curator: ana, name: 'Ours' };

/** What leaves of any library. */
const leaving = anyLibrary.map((library) => gather(library, 'everything', { privateNotes: false, savedTexts: false }));

/** Signs that turn the direction of the text around them, and control characters but ends of lines. */
const DISTURBING = /[\u202a-\u202e\u2066-\u2069]|[^\P{Cc}\n\r]/u;

const addressesOf = (library: Library) => new Set(library.resources.flatMap(({ url }) => safeLink(url ?? '') ?? []));
const back = async (file: string) => (await readFile(file)).library;

test('whatever stands in any field, bookmarks hold nothing but folders and safe links, and come back with all of them', async () => {
  await fc.assert(
    fc.asyncProperty(leaving, async (library) => {
      const text = toBookmarks(library, info);
      expect(text).not.toMatch(DISTURBING);
      const page = new DOMParser().parseFromString(text, 'text/html');
      const kinds = new Set([...page.querySelectorAll('*')].map(({ localName }) => localName));
      for (const kind of kinds)
        expect(['html', 'head', 'body', 'meta', 'title', 'h1', 'h3', 'dl', 'dt', 'dd', 'a', 'p']).toContain(kind);
      for (const element of page.querySelectorAll('*'))
        for (const { name } of element.attributes)
          expect(['http-equiv', 'content', 'href', 'add_date', 'tags']).toContain(name);
      for (const link of page.querySelectorAll('a')) expect(safeLink(link.getAttribute('href') ?? '')).toBeDefined();
      expect(addressesOf(await back(text))).toEqual(addressesOf(library));
    }),
    { numRuns: 60 },
  );
}, 120_000);

test('bookmarks of nothing but a folder come back as none, though the folder is named by an address', async () => {
  const [collection] = waterUnit.collections;
  if (!collection) throw new Error('the sample unit is empty');
  const named = { ...collection, name: '![image](https://evil.example.org/x.png)', parts: [] };
  const text = toBookmarks({ ...waterUnit, resources: [], collections: [named] }, info);
  expect(addressesOf(await back(text))).toEqual(new Set());
});

test('whatever stands in any field, no cell of a table is a formula, and the table comes back with each resource', async () => {
  await fc.assert(
    fc.asyncProperty(leaving, async (library) => {
      const text = toTable(library, ana);
      const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: true });
      expect(data).toHaveLength(library.resources.length + 1);
      for (const cell of data.flat()) {
        expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
        expect(cell).not.toMatch(DISTURBING);
      }
      if (library.resources.length === 0) return;
      const reading = await readFile(text);
      expect(addressesOf(reading.library)).toEqual(addressesOf(library));
      expect(reading.library.resources.length + reading.repeatedResources + reading.refusedResources).toBe(
        library.resources.length,
      );
    }),
    { numRuns: 60 },
  );
}, 120_000);

test('a title that is a formula comes back from a table as it was, and a book stays one', async () => {
  const [first] = waterUnit.resources;
  if (!first) throw new Error('the sample unit is empty');
  const { url: _, ...book } = { ...first, id: 'urn:uuid:00000009-aaaa-4aaa-8aaa-000000000009', kind: 'thing' as const };
  const names = ['=HYPERLINK("https://evil.example","x")', '@Ada'];
  const text = toTable(
    {
      ...waterUnit,
      resources: [
        { ...first, name: names[0] ?? '' },
        { ...book, name: names[1] ?? '' },
      ],
    },
    ana,
  );
  const { resources } = await back(text);
  expect(resources.map(({ name, kind }) => [name, kind]).toSorted()).toEqual([
    ['=HYPERLINK("https://evil.example","x")', 'page'],
    ['@Ada', 'thing'],
  ]);
});

test('a book stays one when its licence is an address, or its table has nothing but books', async () => {
  const [first] = waterUnit.resources;
  if (!first) throw new Error('the sample unit is empty');
  const { url: _, ...book } = { ...first, kind: 'thing' as const, license: 'https://licence.example.org/terms' };
  const { resources } = await back(toTable({ ...waterUnit, resources: [book] }, ana));
  expect(resources.map(({ name, kind, url }) => [name, kind, url])).toEqual([[first.name, 'thing', undefined]]);
});

test('whatever stands in any field, text for a chat has one line for each name, and its addresses come back', async () => {
  await fc.assert(
    fc.asyncProperty(leaving, async (library) => {
      const text = toChat(library, info);
      expect(text).not.toMatch(DISTURBING);
      const lines = new Set(text.split('\n'));
      for (const { url } of library.resources) if (url !== undefined) expect(lines).toContain(url);
      const found = addressesOf(await back(text));
      for (const address of addressesOf(library)) expect(found).toContain(address);
    }),
    { numRuns: 60 },
  );
}, 120_000);

test('whatever stands in any field, no link of a Markdown document leads elsewhere than to the web', async () => {
  await fc.assert(
    fc.asyncProperty(leaving, async (library) => {
      const text = await toMarkdown(library, info);
      expect(text).not.toMatch(DISTURBING);
      const reading = await readFile(text);
      expect(reading.format).toBe('taproot-markdown');
      expect(addressesOf(reading.library)).toEqual(addressesOf(library));
      for (const { name } of reading.library.resources) expect(plainLine(name)).toBe(name);
    }),
    { numRuns: 30 },
  );
}, 120_000);
