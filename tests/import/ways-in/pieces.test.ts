// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readFile } from '../../../src/import/read-file.ts';
import { lines, quotesIn, zipOf } from './foreign-files.ts';

const linksOf = async (file: string | Blob) =>
  (await readFile(file)).library.resources.map(({ name, url }) => [name, url]);
const a = '<a href="https://a.example/">A</a>';
const b = '<a href="https://b.example/">B</a>';
const both = [
  ['A', 'https://a.example/'],
  ['B', 'https://b.example/'],
];

test.each([
  ['a list', `<ul><li>${a}</li><li>${b}</li></ul>`],
  ['an anchor', `${a}<br>${b}`],
  ['a heading', `<h2>Maths</h2><ul><li>${a}<li>${b}</ul>`],
  ['an element that some page made up', `<my-card>${a}</my-card><my-card>${b}</my-card>`],
  ['words', `Have a look at these: ${a}, ${b} and tell me what the children say.`],
  [
    'what a clipboard says of it',
    `Version:0.9\nStartHTML:00\n<html><body><!--StartFragment-->${a} and ${b} ${'words '.repeat(40)}<!--EndFragment--></body></html>`,
  ],
  ['many words', `<section><p>${'Water is deep. '.repeat(40)}${a}</p><p>${b}</p></section>`],
])('a piece of a page that begins with %s gives its links', async (_, html) => {
  expect((await readFile(html)).format).toBe('web-page');
  expect(await linksOf(html)).toEqual(both);
});

test('in a piece of a page, addresses that no anchor has are links as well', async () => {
  expect(await linksOf(`<p>${a}<br>and https://c.example/</p>`)).toHaveLength(2);
});

test.each([
  ['a link of a vault', '[[Start]]\n\nSee https://a.example/ and [b](https://b.example/)'],
  ['a link', '["A"](https://a.example/)\n\n[B](https://b.example/)'],
  ['a template', '{{unit}}\n\nhttps://a.example/\nhttps://b.example/'],
  ['a footnote', '[1] https://a.example/\n[2] https://b.example/'],
  ['a box to tick', '[ ] https://a.example/\n[ ] https://b.example/'],
])('a text that begins with %s is no damaged JSON', async (_, text) => {
  expect((await linksOf(text)).map(([, url]) => url)).toEqual(['https://a.example/', 'https://b.example/']);
});

test.each([
  ['in a text', '["https://a.example/", "https://b.exa', 'truncated'],
  ['in a key', '{"title": "A", "ur', 'truncated'],
  ['in a list', '[[{"title": "A"},', 'truncated'],
  ['at a comma too many', '[{"title": "A", "url": "https://a.example/"},]', 'damaged'],
])('JSON that is broken %s says so', async (_, text, why) => {
  const { verdict, problems } = await readFile(text);
  expect([verdict, problems[0]?.why.key]).toEqual(['refused', `importing.why.${why}`]);
});

test('an address that begins with www is one wherever an address stands', async () => {
  const address = 'www.khanacademy.org/math';
  for (const file of [
    `---\ntitle: Khan\nsource: ${address}\n---\nbody`,
    `# Links\n\n- [Khan](${address})`,
    `Title,Link\nKhan,${address}`,
    `<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p><DT><A HREF="${address}">Khan</A></DL>`,
    `[{"title":"Khan","url":"${address}"}]`,
    `TY  - ELEC\nTI  - Khan\nUR  - ${address}\nER  - `,
    await zipOf({ 'clip.md': `---\ntitle: Khan\nsource: ${address}\n---\nbody`, 'list.md': `- [Khan](${address})` }),
  ])
    expect(await linksOf(file)).toEqual([['Khan', `https://${address}`]]);
});

test('a pattern for the addresses of many hosts is no address', async () => {
  const { library, refusedResources } = await readFile(
    '[{"title":"All","url":"https://*.example.com/*"},{"title":"A","url":"https://a.example/"}]',
  );
  expect([library.resources.length, refusedResources]).toEqual([1, 1]);
});

test('what Hypothesis exports is read after an empty line, with the ends of lines of Windows, and else as the page that it is', async () => {
  const html = `\n<!DOCTYPE html><html><head><title>Annotations on "X"</title></head><body>`;
  const known = await readFile(
    `${html}<section><a href="https://a.example/">A</a><strong>X</strong></section><article><table><tr><td>Quote:</td><td>word</td></tr></table></article></body></html>`,
  );
  expect([known.format, known.library.resources[0]?.name, quotesIn(known.library)]).toEqual([
    'hypothesis',
    'X',
    [['word', undefined]],
  ]);
  expect(await linksOf(`${html}<main>${a}</main></body></html>`)).toEqual([['A', 'https://a.example/']]);
  const text = lines(
    '2024-01-01 10:00',
    'Wells',
    'https://wells.example/',
    'Group: Public',
    'Total users: 1',
    '',
    'Annotation 1:',
    'Quote: "Dig deep"',
    'Tags: water',
  );
  const windows = await readFile(text.replaceAll('\n', '\r\n'));
  expect([windows.format, quotesIn(windows.library)]).toEqual(['hypothesis', [['Dig deep', undefined]]]);
});

test('marks of the direction of text around an address are none of it', async () => {
  expect(await linksOf('\u200ehttps://a.example/\u200f\nTitle: \u202bhttps://b.example/x\u202c')).toMatchObject([
    [expect.anything(), 'https://a.example/'],
    [expect.anything(), 'https://b.example/x'],
  ]);
});

test('a bracket that an address has in it stays, one around it or behind it goes', async () => {
  const list = lines(
    'https://a.example/?)#0',
    '(https://b.example/)',
    'https://c.example/),',
    '(see https://d.example/)now',
    'Read https://e.example/a)b',
  );
  expect((await readFile(list)).library.resources.map(({ url }) => url)).toEqual([
    'https://a.example/?)#0',
    'https://b.example/',
    'https://c.example/',
    'https://d.example/',
    'https://e.example/a)b',
  ]);
});

test('in a chat, and where a title stands above each address, no line is a collection', async () => {
  const days = Array.from({ length: 10 }, (_, day) => [`Lesson ${day}`, `https://a.example/${day}`]);
  const list = await readFile(days.flat().join('\n'));
  expect(list.library.collections).toEqual([]);
  expect(list.library.resources.map(({ name }) => name)).toEqual(days.map(([title]) => title));
  const chat = await readFile(days.map(([title, url]) => `Ann: see ${url} ok\nBen: ${title}`).join('\n'));
  expect([chat.library.collections, chat.library.resources.length]).toEqual([[], 10]);
});
