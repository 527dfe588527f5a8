import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { gather } from '../../src/export/gather.ts';
import { plainLine, plainParagraphs } from '../../src/export/plain-text.ts';
import { toMarkdown } from '../../src/export/to-markdown.ts';
import { planMerge } from '../../src/import/plan-merge.ts';
import { readFile } from '../../src/import/read-file.ts';
import { summarise } from '../../src/import/summary.ts';
import type { Collection } from '../../src/model/collection.ts';
import type { Library } from '../../src/model/library.ts';
import { emptyLibrary } from '../../src/model/library.ts';
import type { Resource } from '../../src/model/resource.ts';
import { languages } from '../../src/words/languages.ts';
import { speak } from '../../src/words/speak.ts';
import { anyLibrary } from '../support/arbitrary-library.ts';
import { ana, unit } from '../support/water-people.ts';
import { waterUnit } from '../support/water-unit.ts';

const info = { date: '2026-11-24T10:00:00.000Z', curator: ana };
const shared = { privateNotes: false, savedTexts: false };
const textOf = (value: string | undefined) =>
  value === undefined
    ? undefined
    : plainParagraphs(value)
        .map((lines) => lines.join('\n'))
        .join('\n\n') || undefined;
const nameOf = (name: string) => plainLine(name) || 'Untitled';

/** What a document promises to keep of a resource. */
const shownOf = (resource: Resource, notes: string | undefined) => ({
  name: nameOf(resource.name),
  url: resource.url,
  note: textOf(resource.note),
  description: textOf(resource.description),
  keywords: resource.keywords?.map(plainLine).filter((tag) => tag !== '') ?? [],
  itemNote: textOf(notes),
});

/** Collections as a document shows them: nested ones after the entries of their own, siblings by position. */
function outline(library: Library) {
  const resources = new Map(library.resources.map((resource) => [resource.id, resource]));
  const sorted = library.collections.toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
  const walk = (parent: string | undefined): object[] =>
    sorted
      .filter((collection) => collection.parent === parent)
      .map((collection) => ({ ...shown(collection), inside: walk(collection.id) }));
  const shown = (collection: Collection) => ({
    id: collection.id,
    name: nameOf(collection.name),
    description: textOf(collection.description),
    parts: collection.parts.flatMap((part): object[] => {
      if (part.kind === 'heading') return [{ heading: nameOf(part.name), description: textOf(part.description) }];
      const resource = resources.get(part.resource);
      return resource ? [shownOf(resource, part.note)] : [];
    }),
  });
  return walk(undefined);
}

test('a document is read back into collections, headings, names, links and notes', async () => {
  const leaving = gather(waterUnit, { collections: [unit] }, shared);
  const reading = await readFile(toMarkdown(leaving, info));
  expect(reading).toMatchObject({ format: 'taproot-markdown', verdict: 'accepted', problems: [] });
  expect(reading.header).toEqual({
    name: 'Water: who gets it?',
    dateCreated: info.date,
    curator: { id: ana, name: 'Ana Ribeiro' },
  });
  expect(outline(reading.library)).toEqual(outline(leaving));
});

test('whatever stands in names, headings and notes, a document is read back as it was meant', async () => {
  await fc.assert(
    fc.asyncProperty(anyLibrary, async (library) => {
      const reading = await readFile(toMarkdown(library, info));
      expect(outline(reading.library)).toEqual(outline(library));
      const links = (of: Library) => new Set(of.resources.map((resource) => resource.url));
      expect(links(reading.library)).toEqual(links(library));
    }),
    { numRuns: 100 },
  );
});

test('claims come back with competency, strength, reason and evidence, also those of a colleague', async () => {
  const { library } = await readFile(toMarkdown(gather(waterUnit, { collections: [unit] }, shared), info));
  const aquifer = library.resources.find((resource) => resource.name.startsWith('The aquifer'))?.id;
  const claims = library.alignments.filter((claim) => claim.target === aquifer);
  expect(claims.map(({ strength, why }) => ({ strength, why }))).toEqual([
    { strength: 3, why: 'They name the layers.' },
    { strength: 2, why: 'With a sketch, yes.' },
    { strength: 1, why: undefined },
  ]);
  const evidence = library.excerpts.find((excerpt) => excerpt.id === claims[0]?.evidence?.[0]);
  expect(evidence).toMatchObject({ kind: 'quote', exact: 'Water moves through rock as through a sponge.' });
});

test('quotes come back with their page, and moments with their times, notes and analysis', async () => {
  const { library } = await readFile(toMarkdown(gather(waterUnit, { collections: [unit] }, shared), info));
  expect(library.excerpts).toMatchObject([
    { kind: 'moment', start: 0 },
    {
      kind: 'moment',
      start: 252,
      end: 330,
      note: 'Stop here and predict.',
      analysis: {
        teacher: 'Waits for ten seconds.',
        students: 'Draw what they expect.',
        next: 'Wait longer.\n\nAnd say nothing.',
      },
    },
    { kind: 'quote', exact: 'Water moves through rock as through a sponge.' },
    { kind: 'quote', exact: 'The steeper the curve, the harder the ground.', page: 3 },
  ]);
});

test('times that run backwards in a document are left out with a sentence, and so is the evidence that names them', async () => {
  const file = toMarkdown(gather(waterUnit, { collections: [unit] }, shared), info);
  const reading = await readFile(file.replaceAll('4:12–5:30', '5:30–4:12'));
  // The video stands in two collections.
  expect(reading.problems.map(({ why }) => why.key)).toEqual(Array(2).fill('importing.why.endBeforeStart'));
  const here = new Set(reading.library.excerpts.map(({ id }) => id));
  expect(here.size).toBe(3);
  expect(reading.library.alignments.flatMap(({ evidence = [] }) => evidence).every((id) => here.has(id))).toBe(true);
});

test('reading the same document twice doubles nothing', async () => {
  const file = toMarkdown(gather(waterUnit, { collections: [unit] }, shared), info);
  const { library } = await readFile(file);
  const again = planMerge(library, undefined, (await readFile(file)).library);
  expect(summarise(again).changes).toBe(0);
});

test('a document meets the collections and resources it came from', async () => {
  const file = toMarkdown(gather(waterUnit, { collections: [unit] }, shared), info);
  const { tables } = summarise(planMerge(waterUnit, undefined, (await readFile(file)).library));
  expect(tables.resources).toMatchObject({ new: 0, same: 4 });
  expect(tables.collections).toMatchObject({ new: 0, same: 2 });
});

test('a link that a colleague typed into the document comes in, and a dangerous one is refused with its line', async () => {
  const file = toMarkdown(gather(waterUnit, { collections: [unit] }, shared), info);
  const more =
    '\n6. [A page of mine](https://jonas.example.org/page)\n7. **Bad**\\\n   [x](javascript:alert(1))\n8. [Worse](javascript:alert(2))\n';
  const reading = await readFile(`${file.trimEnd()}\n${more}`);
  expect(reading.verdict).toBe('partly');
  expect(reading.library.resources.some((resource) => resource.url === 'https://jonas.example.org/page')).toBe(true);
  expect(reading.refusedResources).toBe(1);
  expect(reading.problems[0]?.why).toEqual({ key: 'importing.why.scheme', params: { scheme: 'javascript' } });
});

test('a document that went through Windows or an editor with other habits is read all the same', async () => {
  const file = toMarkdown(gather(waterUnit, { collections: [unit] }, shared), info);
  const { library } = await readFile(file);
  const windows = await readFile(`\ufeff\r\n${file.replaceAll('\n', '\r\n')}`);
  expect(windows.library).toEqual(library);
  const starred = await readFile(file.replaceAll('   - **', '   * **').replaceAll('\\\n', '  \n'));
  expect(starred.library).toEqual(library);
});

test('a document with damaged front matter is refused, and so is one of a newer Taproot', async () => {
  const file = toMarkdown(emptyLibrary(), info);
  expect(await readFile(file.replace('curator:', 'curator: &a [*a]\nx:'))).toMatchObject({
    format: 'taproot-markdown',
    verdict: 'refused',
  });
  const newer = await readFile(file.replace('version: 1', 'version: 2'));
  expect(newer.problems[0]?.why.key).toBe('importing.why.newerDocument');
});

test.each(languages)('a document written in %s is read by a colleague who speaks English', async (language) => {
  const leaving = gather(waterUnit, { collections: [unit] }, shared);
  const inEnglish = await readFile(toMarkdown(leaving, info));
  await speak(language, language);
  const written = toMarkdown(leaving, info);
  await speak('en', 'en');
  expect(written === toMarkdown(leaving, info)).toBe(language === 'en');
  const reading = await readFile(written);
  expect(reading).toMatchObject({ verdict: 'accepted', problems: [] });
  expect(reading.library.resources.length).toBeGreaterThan(0);
  expect(reading.library).toEqual(inEnglish.library);
});
