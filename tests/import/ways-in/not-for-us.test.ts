// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readFile } from '../../../src/import/read-file.ts';
import { json, lines } from './foreign-files.ts';

const schema = lines(
  '<?xml version="1.0"?>',
  '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">',
  '<xs:documentation>',
  'https://rules.example/',
  '</xs:documentation>',
  '</xs:schema>',
);
const article = lines(
  '<!DOCTYPE html><html><head><script>',
  'https://measuring.example/',
  '</script></head>',
  `<body><p>${'Words to read. '.repeat(50)}</p></body></html>`,
);

test.each([
  ['a schema', 'xml', schema],
  ['a track of a walk', 'xml', '<gpx version="1.1">\n<desc>\nhttps://walk.example/\n</desc>\n</gpx>'],
  ['a page to read', 'web-page', article],
])('addresses in lines of their own make no list of %s', async (_, format, file) => {
  const reading = await readFile(file);
  expect([reading.format, reading.verdict]).toEqual([format, 'refused']);
});

test.each([
  ['a package of PHP', json({ name: 'a/b', homepage: 'https://a.example/', require: { php: '>=8' } })],
  ['a package that has no version', json({ name: 'a', private: true, dependencies: {}, url: 'https://a.example/' })],
  ['an app of the web', json({ name: 'a', start_url: 'https://a.example/', icons: [] })],
  ['settings with comments', '{\n  // see "https://a.example/"\n  "compilerOptions": { /* none */ }\n}'],
])('what programs keep for themselves is refused: %s', async (_, file) => {
  expect((await readFile(file)).format).toBe('program-json');
});

test('comments in JSON hide neither what is in it nor how deep it nests', async () => {
  const list = await readFile('[ // mine\n{"title":"A","url":"https://a.example/"} /* more to come */ ]');
  expect(list.library.resources.map(({ url }) => url)).toEqual(['https://a.example/']);
  const deep = await readFile(`{ //"\n"a": ${'['.repeat(5_000)}${']'.repeat(5_000)} }`);
  expect(deep.verdict).toBe('refused');
});

const cookie = { domain: '.a.example', name: 'session', value: 'secret', path: '/', httpOnly: true };

test.each([
  [
    'as text',
    '# Netscape HTTP Cookie File\n# https://a.example/\n\n.a.example\tTRUE\t/\tTRUE\t1735689600\tsession\tsecret\n',
  ],
  ['as JSON', json([{ ...cookie, url: 'https://a.example/' }])],
  ['as a program for tests keeps them', json({ cookies: [cookie], origins: [{ origin: 'https://a.example' }] })],
])('cookies are refused like passwords, %s', async (_, file) => {
  expect((await readFile(file)).format).toBe('passwords');
});

test('a PDF is one also behind what a printer or a mail put before it', async () => {
  expect((await readFile(new TextEncoder().encode('@PJL\n%PDF-1.4\n(https://a.example/)'))).format).toBe('pdf');
});
