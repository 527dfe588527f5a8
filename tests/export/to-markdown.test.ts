import * as fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { frontmatter } from 'micromark-extension-frontmatter';
import { expect, test } from 'vitest';
import { gather } from '../../src/export/gather.ts';
import { toMarkdown } from '../../src/export/to-markdown.ts';
import { readMarkdown } from '../../src/import/read-markdown.ts';
import type { Library } from '../../src/model/library.ts';
import { licenceName } from '../../src/model/licence-name.ts';
import { anyLibrary } from '../support/arbitrary-library.ts';
import { ana, unit } from '../support/water-people.ts';
import { waterUnit } from '../support/water-unit.ts';

const info = { date: '2026-11-24T10:00:00.000Z', curator: ana };

/** Every node of a parsed document. */
const nodesOf = (node: { type: string; children?: object[] }): { type: string; url?: string; value?: string }[] => [
  node,
  ...(node.children ?? []).flatMap((child) => nodesOf(child as never)),
];

const parse = (text: string) =>
  nodesOf(
    fromMarkdown(text, { extensions: [frontmatter(['yaml'])], mdastExtensions: [frontmatterFromMarkdown(['yaml'])] }),
  );

test('the document of the sample unit is the golden file, byte for byte', async () => {
  const leaving = gather(waterUnit, { collections: [unit] }, { privateNotes: false, savedTexts: false });
  await expect(toMarkdown(leaving, info)).toMatchFileSnapshot('../fixtures/bundles/water-v1.md');
});

test('a selection of resources is a list under its own title', () => {
  const [first] = waterUnit.resources;
  const leaving = gather(waterUnit, { resources: first ? [first.id] : [] }, { privateNotes: false, savedTexts: false });
  const text = toMarkdown(leaving, { ...info, name: 'For Jonas' });
  expect(text).toContain('\n# For Jonas\n\n1. **The aquifer under our feet**');
});

test('no field can put HTML, a picture, code, a table or a dangerous link into a document', () => {
  fc.assert(
    fc.property(anyLibrary, (library) => {
      const nodes = parse(toMarkdown(library, info));
      const types = new Set(nodes.map((node) => node.type));
      for (const type of [
        'html',
        'image',
        'imageReference',
        'code',
        'table',
        'definition',
        'footnoteDefinition',
        'delete',
        'thematicBreak',
      ])
        expect(types).not.toContain(type);
      for (const node of nodes) if (node.type === 'link') expect(node.url).toMatch(/^https?:\/\//);
    }),
    { numRuns: 100 },
  );
});

test('control characters, turned directions and halves of characters stay out of a document', () => {
  fc.assert(
    fc.property(anyLibrary, (library) => {
      const text = toMarkdown(library, info);
      expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\ufeff]/);
      expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
      expect(text.isWellFormed()).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test('a number keeps counting from heading to heading', () => {
  const numbers = [...toMarkdown(waterUnit, info).matchAll(/^(\d+)\. \*\*/gm)].map((match) => Number(match[1]));
  expect(numbers).toEqual([1, 2, 3, 4, 5]);
});

test('a resource without a name is called Untitled, and a library with nothing in it still gives a document', () => {
  const [first] = waterUnit.resources;
  const library: Library = { ...waterUnit, collections: [], resources: first ? [{ ...first, name: ' \n' }] : [] };
  expect(toMarkdown(library, info)).toContain('1. **Untitled**');
  expect(toMarkdown({ ...library, resources: [] }, info)).toContain('# Resources');
});

test.each([
  ['https://creativecommons.org/licenses/by/4.0/', 'CC BY 4.0'],
  ['http://creativecommons.org/licenses/by-nc-sa/3.0/de/', 'CC BY-NC-SA 3.0 DE'],
  ['https://creativecommons.org/licenses/by/3.0/igo/legalcode', 'CC BY 3.0 IGO'],
  ['https://creativecommons.org/licenses/by-sa/4.0/deed.de', 'CC BY-SA 4.0'],
  ['https://creativecommons.org/licenses/by-sa/4.0/legalcode', 'CC BY-SA 4.0'],
  ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0 1.0'],
  ['https://creativecommons.org/publicdomain/mark/1.0/', 'Public Domain Mark 1.0'],
  ['All rights reserved', 'All rights reserved'],
])('the licence %s is called %s', (license, name) => {
  expect(licenceName(license)).toBe(name);
});

test('a video whose type is video is called so once', async () => {
  const [first] = waterUnit.resources;
  if (!first) throw new Error('the unit has resources');
  const film = { ...first, kind: 'video' as const, learningResourceType: ['Video', 'Film'] };
  const library: Library = { ...waterUnit, resources: [film] };
  const text = await toMarkdown(gather(library, 'everything', { privateNotes: false, savedTexts: false }), info);
  expect(text).toMatch(/Video, Film, /);
  expect(text).not.toContain('Video, Video');
});

test('a peer review stands as a table under its collection, and is no part of its description when it is read back', async () => {
  const text = toMarkdown(waterUnit, info);
  expect(text).toContain('Review by Jonas Weber, 2026-11-09');
  expect(text).toMatch(/\| Quality of tasks +\| Partly +\| The data set needs a smaller first step\. +\|/);
  const { library } = await readMarkdown(text);
  const described = library.collections.map(({ description = '' }) => description).join();
  expect(described).not.toContain('smaller first step');
});
