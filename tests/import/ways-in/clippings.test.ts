import { expect, test } from 'vitest';
import { readFile } from '../../../src/import/read-file.ts';
import { lines } from './foreign-files.ts';

const note = (...properties: string[]) => lines('---', ...properties, '---', 'Words');
const read = async (text: string) => {
  const { library, refusedResources } = await readFile(text);
  return [library.resources.map(({ url, name, note }) => [url, name, note]), refusedResources];
};

test.each([
  '"[[https://a.example/]]"',
  '"[[https://a.example/|A]]"',
  '<https://a.example/>',
  '"[A](https://a.example/)"',
])('the page of a note is found in whatever its address stands: %s', async (source) => {
  expect(await read(note('title: A', `source: ${source}`))).toEqual([[['https://a.example/', 'A', 'Words']], 0]);
});

test('of several pages that a note names the first is its page, and the others are told in it', async () => {
  const list = note(
    'title: A',
    'source:',
    '  - https://a.example/',
    '  - https://b.example/',
    'url: https://c.example/',
  );
  expect(await read(list)).toEqual([
    [['https://a.example/', 'A', 'Words\n\nURL: https://b.example/\nURL: https://c.example/']],
    0,
  ]);
});

test.each(['quelle', 'page-url', 'Website', 'enlace'])(
  'a note that names its page under a word of its own, such as "%s", is that page',
  async (word) => {
    const text = note('title: A', `${word}: https://a.example/`, 'cover: https://a.example/picture.png');
    const { library } = await readFile(text);
    expect(library.resources.map(({ url }) => url)).toEqual(['https://a.example/']);
  },
);

test('a note whose only address is its picture has no page', async () => {
  expect((await readFile(note('title: A', 'cover: https://a.example/picture.png'))).verdict).toBe('refused');
});
