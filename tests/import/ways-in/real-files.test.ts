import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { planMerge } from '../../../src/import/plan-merge.ts';
import { readFile } from '../../../src/import/read-file.ts';
import { summarise } from '../../../src/import/summary.ts';
import { type Library, tableNames } from '../../../src/model/library.ts';

const now = '2026-11-24T10:00:00.000Z';
const read = (name: string) =>
  readFile(readFileSync(new URL(`../../fixtures/ways-in/${name}`, import.meta.url)), { now });

interface Expected {
  format: string;
  /** Resources, links that repeat one before them, links that were refused. */
  counts: [number, number, number];
  collections?: number;
  excerpts?: number;
}

test.each<[string, Expected]>([
  ['safari_folded.htm', { format: 'bookmarks-html', counts: [3, 0, 0], collections: 4 }],
  ['netscape_nested.htm', { format: 'bookmarks-html', counts: [8, 0, 0], collections: 4 }],
  ['netscape_multiline.htm', { format: 'bookmarks-html', counts: [3, 0, 0] }],
  ['scuttle_new_line.htm', { format: 'bookmarks-html', counts: [1, 0, 0] }],
  ['shaarli_markdown.htm', { format: 'bookmarks-html', counts: [0, 0, 3] }],
  ['firefox_flat.htm', { format: 'bookmarks-html', counts: [21, 0, 3] }],
  ['firefox-bookmarks.json', { format: 'firefox-bookmarks', counts: [2, 0, 0] }],
  ['linkwarden-export.json', { format: 'linkwarden', counts: [5, 1, 0], collections: 6 }],
  ['pinboard_export.json', { format: 'pinboard', counts: [3, 0, 0] }],
  ['delicious_export.2021.02.06_21.10.json', { format: 'delicious', counts: [3, 0, 0] }],
  ['hypothesis.json', { format: 'hypothesis', counts: [1, 0, 0], excerpts: 1 }],
  ['hypothesis-reply.json', { format: 'hypothesis', counts: [1, 0, 0] }],
  ['instapaper-export.csv', { format: 'instapaper-csv', counts: [4, 0, 0], collections: 1 }],
  ['pocket.csv', { format: 'pocket-csv', counts: [7, 0, 0] }],
  ['pocket-old.csv', { format: 'pocket-csv', counts: [1, 0, 0] }],
  ['omnivore.json', { format: 'omnivore', counts: [20, 0, 0] }],
  ['wallabag-v2-read.json', { format: 'wallabag', counts: [2, 0, 0] }],
  ['directory.opml', { format: 'opml', counts: [6, 0, 0] }],
  ['subscriptions.opml', { format: 'opml', counts: [13, 0, 0] }],
  ['RisImporterTest3.ris', { format: 'ris', counts: [1, 0, 0] }],
  ['RisImporterTest6.ris', { format: 'ris', counts: [1, 0, 0] }],
  ['RisImporterTestWithEmptyER.ris', { format: 'ris', counts: [1, 0, 0] }],
  ['zotero-braces-565.bib', { format: 'bibtex', counts: [5, 0, 0] }],
  ['zotero-url-412.bib', { format: 'bibtex', counts: [1, 0, 0] }],
  ['zotero-3286.csl.json', { format: 'csl-json', counts: [4, 0, 0] }],
  ['zotero-dates-360-811.csl.json', { format: 'csl-json', counts: [15, 0, 0] }],
  ['youtube.md', { format: 'obsidian-clipper', counts: [1, 0, 0] }],
  ['minimal.md', { format: 'obsidian-clipper', counts: [1, 0, 0] }],
  ['LRexample01.jsonld', { format: 'lrmi', counts: [1, 0, 0] }],
  ['alignmentsUK_jsonld.json', { format: 'lrmi', counts: [1, 0, 0] }],
  ['tutoryExample.json', { format: 'amb', counts: [1, 0, 0] }],
  ['anno41.json', { format: 'web-annotation', counts: [1, 0, 0] }],
  ['web-annotation-video.jsonld', { format: 'web-annotation', counts: [1, 0, 0], excerpts: 1 }],
  ['dbc_course.imscc', { format: 'common-cartridge', counts: [1, 1, 0], collections: 4 }],
])('%s comes in, and each of its links is brought in, counted as a repetition, or refused', async (name, expected) => {
  const reading = await read(name);
  const { library, repeatedResources, refusedResources } = reading;
  expect({
    format: reading.format,
    counts: [library.resources.length, repeatedResources, refusedResources],
    collections: library.collections.length,
    excerpts: library.excerpts.length,
  }).toEqual({ collections: 0, excerpts: 0, ...expected });
  const refusals = reading.problems.filter(({ weight }) => weight === 'refused');
  if (reading.verdict !== 'refused') expect(refusals).toHaveLength(refusedResources);
});

test.each(['netscape_nested.htm', 'linkwarden-export.json', 'omnivore.json', 'hypothesis.json', 'pocket.csv'])(
  'bringing %s in a second time, on another day, changes nothing',
  async (name) => {
    const { library } = await read(name);
    const again = await readFile(readFileSync(new URL(`../../fixtures/ways-in/${name}`, import.meta.url)), {
      now: '2027-02-01T08:00:00.000Z',
    });
    expect(summarise(planMerge(library, undefined, again.library)).changes).toBe(0);
  },
);

const only = (library: Library) => library.resources[0];

test('folders of bookmarks become collections inside each other, with descriptions, tags and dates', async () => {
  const { library } = await read('netscape_nested.htm');
  const names = new Map(library.collections.map((collection) => [collection.id, collection.name]));
  expect(library.collections.map(({ name, parent }) => [name, names.get(parent ?? '')])).toEqual(
    expect.arrayContaining([['Folder2', undefined]]),
  );
  expect(library.resources.every(({ dateSaved }) => dateSaved < now)).toBe(true);
  const { library: shaarli } = await read('netscape_multiline.htm');
  expect(only(shaarli)).toMatchObject({
    keywords: ['multi'],
    description: expect.stringContaining('- item3'),
    dateSaved: '2016-02-25T20:55:41.000Z',
  });
});

test('a link that stands in two folders is one resource in two collections, with the tags of both', async () => {
  const { library } = await read('linkwarden-export.json');
  const example = library.resources.find(({ url }) => url === 'https://example.com/');
  expect(example).toMatchObject({ keywords: ['work', 'personal'], dateSaved: '2025-01-01T00:00:00.000Z' });
  const holding = library.collections.filter(({ parts }) =>
    parts.some((part) => part.kind === 'item' && part.resource === example?.id),
  );
  expect(holding.map(({ name }) => name)).toEqual(['Work', 'Personal']);
});

test('a highlight becomes a quote with what stood around it, and its comment the note on it', async () => {
  const { library } = await read('hypothesis.json');
  expect(library.excerpts[0]).toMatchObject({
    kind: 'quote',
    exact: 'ENQUIRE',
    prefix: 'information Hypermedia CERNDOC',
    note: 'As featured in "Weaving the Web" by Tim Berners-Lee',
    resource: only(library)?.id,
  });
  expect(only(library)).toMatchObject({ name: 'Berners-Lee-HTTP-proposal.pdf', keywords: ['web', 'history'] });
});

test('an annotated stretch of a video becomes a moment', async () => {
  const { library } = await read('web-annotation-video.jsonld');
  expect(library.excerpts[0]).toMatchObject({ kind: 'moment', start: 90, end: 135, note: 'Stop here and predict.' });
});

test('a reference without an address is a book, and stays one; marks in titles are gone', async () => {
  const { library } = await read('zotero-3286.csl.json');
  const book = library.resources.find(({ name }) => name === 'Papsturkunden in England');
  expect(book).toMatchObject({ kind: 'thing', author: ['Walther Holtzmann'], datePublished: '1935', inLanguage: 'de' });
  expect(book?.note).toContain('978-3-525-82258-6');
  for (const { name } of library.resources) expect(name).not.toMatch(/<\/?(i|span)/);
});

test('what has no place of its own goes into the note with its label', async () => {
  const { library } = await read('instapaper-export.csv');
  expect(library.resources.find(({ url }) => url?.includes('redditblog'))?.note).toBe('Archived there.');
});

test('a framework comes in with its tree, in its order, to tag against', async () => {
  const { library, verdict } = await read('SequenceNumberFramework.json');
  expect(verdict).toBe('accepted');
  expect(library.competencies.map(({ code }) => code)).toEqual(['SNT.2', 'SNT.1']);
  const mahara = await read('nace_usa.matrix');
  const [root, ...under] = mahara.library.competencies;
  expect(under.length).toBeGreaterThan(5);
  expect(under.every(({ parent }) => parent === root?.id)).toBe(true);
  expect(tableNames.filter((table) => mahara.library[table].length > 0)).toEqual(['frameworks', 'competencies']);
});
