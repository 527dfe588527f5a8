// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readFile } from '../../../src/import/read-file.ts';
import { json, lines, placed } from './foreign-files.ts';

const read = async (text: string) => {
  const { library, refusedResources } = await readFile(text);
  return { books: library.resources.map(({ name, url, kind }) => [name, url, kind]), refusedResources };
};

test('a book with a file on a disk and no address stays a book', async () => {
  const entry =
    '@book{wells,\n  title = {Wells},\n  author = {Okafor, Mira},\n  local-url = {file://localhost/Users/mira/a.pdf}\n}';
  expect(await read(entry)).toEqual({ books: [['Wells', undefined, 'thing']], refusedResources: 0 });
});

test.each([
  ['without "https"', 'www.wells.example/a', 'https://www.wells.example/a'],
  ['without "https" and "www"', 'wells.example/a.html', 'https://wells.example/a.html'],
  ['that leaves the protocol open', '//wells.example/a', 'https://wells.example/a'],
])('a reference with an address %s leads there', async (_, stated, url) => {
  for (const text of [
    json([{ id: 'a', type: 'webpage', title: 'Wells', URL: stated }]),
    lines('TY  - ELEC', 'TI  - Wells', `UR  - ${stated}`, 'ER  - '),
    `@online{a,\n  title = {Wells},\n  url = {${stated}}\n}`,
  ])
    expect(await read(text)).toEqual({ books: [['Wells', url, 'page']], refusedResources: 0 });
});

test('words where the address of a reference should be go into its note', async () => {
  const { library } = await readFile(json([{ id: 'a', type: 'book', title: 'Wells', URL: 'ask the library' }]));
  expect(library.resources).toMatchObject([{ name: 'Wells', kind: 'thing', note: 'URL: ask the library' }]);
});

test('an entry without a title is called by its key, one without a key is read, and one that says nothing is refused', async () => {
  const text = lines(
    '@book{okafor1999,\n  author = {Okafor, Mira},\n  year = {1999}\n}',
    '@article{,\n  title = {Wells},\n  year = {2001}\n}',
    '@misc{empty,\n}',
  );
  expect(await read(text)).toEqual({
    books: [
      ['okafor1999', undefined, 'thing'],
      ['Wells', undefined, 'thing'],
    ],
    refusedResources: 1,
  });
});

test('a record of RIS with an empty line after each field is read to its end', async () => {
  const text = lines('TY  - JOUR', '', 'TI  - Wells of', 'the town', '', 'UR  - https://wells.example/', '', 'ER  - ');
  expect(await read(text)).toEqual({
    books: [['Wells of the town', 'https://wells.example/', 'document']],
    refusedResources: 0,
  });
});

test('signs that LaTeX writes with a backslash are plain in the address', async () => {
  const entry = '@online{a,\n  title = {Wells},\n  url = {https://wells.example/?a=1\\&b{\\_}c\\%20d}\n}';
  expect(await read(entry)).toMatchObject({ books: [['Wells', 'https://wells.example/?a=1&b_c%20d', 'page']] });
});

test('collections of Zotero in RDF are collections, one inside the other', async () => {
  const { library } =
    await readFile(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:bib="http://purl.org/net/biblio#">
    <bib:Document rdf:about="https://wells.example/"><z:itemType>webpage</z:itemType><dc:title>Wells</dc:title></bib:Document>
    <z:Collection rdf:about="#c1"><dc:title>Science</dc:title><dcterms:hasPart rdf:resource="#c2"/></z:Collection>
    <z:Collection rdf:about="#c2"><dc:title>Water</dc:title><dcterms:hasPart rdf:resource="https://wells.example/"/></z:Collection></rdf:RDF>`);
  expect(placed(library)).toEqual([['https://wells.example/', 'Science / Water']]);
});

test('references that EndNote exported keep who wrote them, when, and each of their addresses', async () => {
  const styled = (words: string) => `<style face="normal" font="default">${words}</style>`;
  const { format, library } = await readFile(
    `<?xml version="1.0" encoding="UTF-8"?><xml><records><record><ref-type name="Web Page">12</ref-type><contributors><authors><author>${styled('Okafor, Mira')}</author></authors></contributors><titles><title>${styled('Wells')}</title></titles><dates><year>${styled('2020')}</year></dates><urls><related-urls><url>${styled('https://wells.example/')}</url><url>${styled('https://rain.example/')}</url></related-urls></urls><keywords><keyword>${styled('water')}</keyword></keywords></record><record><titles><title>A book</title></titles></record></records></xml>`,
  );
  expect(format).toBe('endnote-xml');
  expect(library.resources).toMatchObject([
    {
      name: 'Wells',
      url: 'https://wells.example/',
      author: ['Mira Okafor'],
      datePublished: '2020',
      keywords: ['water'],
    },
    { name: 'Wells', url: 'https://rain.example/' },
    { kind: 'thing', name: 'A book' },
  ]);
});

test('a reference keeps its address under the name that BibDesk gives it, and those of its full text in the note', async () => {
  const { library } = await readFile('@webpage{k,\n\tTitle = {A},\n\tBdsk-Url-1 = {https://a.example/}}');
  expect(library.resources).toMatchObject([{ url: 'https://a.example/' }]);
  const ris = await readFile(
    lines(
      'TY  - THES',
      'T1  - B',
      'UR  - https://b.example/',
      'L1  - file:///b.pdf',
      'L2  - https://full.example/',
      'ER  - ',
    ),
  );
  expect(ris.library.resources).toMatchObject([{ url: 'https://b.example/', note: 'URL: https://full.example/' }]);
});
