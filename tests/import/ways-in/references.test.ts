import { expect, test } from 'vitest';
import { readFile } from '../../../src/import/read-file.ts';
import { json, lines } from './foreign-files.ts';

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
