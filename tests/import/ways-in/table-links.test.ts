// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readFile } from '../../../src/import/read-file.ts';
import { lines } from './foreign-files.ts';

const named = async (text: string) => (await readFile(text)).library.resources.map(({ name, url }) => [name, url]);
const urlsOf = async (text: string) => (await named(text)).map(([, url]) => url);
const why = 'Many words that stand beside the link, which say why it is worth an hour, and lead nowhere.';
const page = (...rows: string[][]) =>
  `<html><body><table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table></body></html>`;
const link = (url: string, words: string) => `<a href="${url}">${words}</a>`;

test('each address in a cell is a link, however they are parted; a comma or a bracket of its own stays in it', async () => {
  const table = lines(
    'Title,Link,Notes',
    'A,"https://a.example/x\nhttps://b.example/y",n',
    'B,https://c.example/1 https://d.example/2,n',
    'C,"https://e.example/,https://f.example/",n',
    'D,"see https://de.wikipedia.org/wiki/Bruch_(Mathematik)",n',
    'E,"https://g.example/1,2,3",n',
  );
  expect(await named(table)).toEqual([
    ['A', 'https://a.example/x'],
    ['A – b.example', 'https://b.example/y'],
    ['B', 'https://c.example/1'],
    ['B – d.example', 'https://d.example/2'],
    ['C', 'https://e.example/'],
    ['C – f.example', 'https://f.example/'],
    ['D', 'https://de.wikipedia.org/wiki/Bruch_(Mathematik)'],
    ['E', 'https://g.example/1,2,3'],
  ]);
});

test('the column that is called so says where a row leads; what its notes lead to comes in beside it', async () => {
  expect(
    await named('Title;URL;Notes\nKhan;khanacademy.org;see also https://other.example/\nB;https://b.example/;'),
  ).toEqual([
    ['Khan', 'https://khanacademy.org/'],
    ['Khan – other.example', 'https://other.example/'],
    ['B', 'https://b.example/'],
  ]);
});

test('an address that a head gives as an example is no link', async () => {
  expect(
    await named(
      'Title,"Link (e.g. https://www.youtube.com/watch)",Notes\nA,https://a.example/,good\nB,b.example,better',
    ),
  ).toEqual([
    ['A', 'https://a.example/'],
    ['B', 'https://b.example/'],
  ]);
});

test('cells of a table in a page are never parted by the signs in their words', async () => {
  const words = 'Fractions; percentages; Year 5; grammar school; practice; with many words';
  expect(
    await named(page([link('https://a.example/', 'Maths'), words], [link('https://b.example/', 'English'), words])),
  ).toEqual([
    ['Maths', 'https://a.example/'],
    ['English', 'https://b.example/'],
  ]);
});

test('two links in a row of a page are two links, called by their row and by themselves', async () => {
  const row = (topic: string, at: number) => [
    topic,
    link(`https://v.example/${at}`, 'Film'),
    link(`https://w.example/${at}`, 'Sheet'),
    why,
  ];
  expect(
    await named(page(['Topic', 'Video', 'Worksheet', 'Remark'], row('Fractions', 1), row('Percentages', 2))),
  ).toEqual([
    ['Fractions – Film', 'https://v.example/1'],
    ['Fractions – Sheet', 'https://w.example/1'],
    ['Percentages – Film', 'https://v.example/2'],
    ['Percentages – Sheet', 'https://w.example/2'],
  ]);
  expect(
    await named(
      'Topic,Video,Worksheet\nFractions,https://v.example/1,https://w.example/1\nPercentages,,https://w.example/2',
    ),
  ).toEqual([
    ['Fractions – video', 'https://v.example/1'],
    ['Fractions – worksheet', 'https://w.example/1'],
    ['Percentages', 'https://w.example/2'],
  ]);
});

test('a cell that reaches over two rows is the topic of both', async () => {
  const html = `<html><body><table><tr><th>Topic<th>Link<th>Remark<tr><td rowspan=2>Fractions<td>${link('https://a.example/', 'here')}<td>${why}<tr><td>${link('https://b.example/', 'here')}<td>${why}</table></body></html>`;
  expect(await named(html)).toEqual([
    ['Fractions', 'https://a.example/'],
    ['Fractions', 'https://b.example/'],
  ]);
});

test('links beside the table of a page come in, too', async () => {
  const html = page(
    ['Topic', 'Link'],
    ['Fractions', link('https://a.example/', 'here')],
    [why.repeat(3), link('https://b.example/', 'x')],
  );
  expect(await urlsOf(html.replace('<table>', `<p>${link('https://c.example/', 'More')}</p><table>`))).toEqual([
    'https://a.example/',
    'https://b.example/',
    'https://c.example/',
  ]);
});

test('an article that is laid out by a table is something to read, and no list', async () => {
  const article = `${'It has many words and is to be read. '.repeat(8)}Only ${link('https://other.example/', 'one')} leads on.`;
  const nav = [link('https://a.example/home', 'Home'), link('https://a.example/imprint', 'Imprint')];
  expect((await readFile(page(nav, [article]))).verdict).toBe('refused');
});

test('tables inside tables cost little more than parsing them', async () => {
  const tables = (words: string) =>
    `<html><body>${'<table><tr><td>'.repeat(240)}${words}${'</td></tr></table>'.repeat(240)}</body></html>`;
  const html = tables('word'.repeat(500_000));
  const spent = async (work: () => unknown) => {
    const before = performance.now();
    await work();
    return performance.now() - before;
  };
  await readFile(tables('word'));
  const parsing = await spent(() => new DOMParser().parseFromString(html, 'text/html'));
  expect(await spent(() => readFile(html))).toBeLessThan(3 * parsing + 1_000);
}, 60_000);

test.each([
  [
    'in most lines',
    'Hello, here is the link, many thanks\nFor maths, https://a.example/, and https://b.example/\nFor art, https://c.example/, also https://d.example/\nThanks, Ann, Leeds',
    4,
  ],
  [
    'in one line',
    'Hello Ann, here is the film\nI liked it, above all the middle: https://a.example/film\nBest wishes, Mira\nsee you, bye',
    1,
  ],
])('a letter with a comma in each line and links %s is no table, and loses none', async (_, text, count) => {
  const { library, refusedResources, format } = await readFile(text);
  expect([format, library.resources.length, refusedResources]).toEqual(['link-list', count, 0]);
});

test('a table of Markdown has no row for the line below its heads', async () => {
  const { library, refusedResources } = await readFile(
    '| Topic | Link | Sheet |\n|---|:---:|---|\n| Fractions | [Film](https://a.example/) | https://b.example/ |',
  );
  expect(library.resources.map(({ name, url }) => [name, url])).toEqual([
    ['Fractions', 'https://a.example/'],
    ['Fractions – sheet', 'https://b.example/'],
  ]);
  expect(refusedResources).toBe(0);
});

test('two links in one cell of a page are called by their own words; chapters between the rows hide none', async () => {
  const html = `<!doctype html><html><body><table><tr><th>Week<th>Link<tr><td colspan=2>Chapter 1<tr><td>1<td>${link('https://a.example/', 'Film')}<br>${link('https://b.example/', 'Sheet')}</table></body></html>`;
  expect(await named(html)).toEqual([
    ['Film', 'https://a.example/'],
    ['Sheet', 'https://b.example/'],
  ]);
});

test('in a list as OneTab writes it a title may have a stroke in it', async () => {
  const { format, library } = await readFile(
    'https://a.example/ | A | Video\nhttps://b.example/ | B\n\nhttps://c.example/',
  );
  expect([format, library.resources.map(({ name }) => name)]).toEqual(['link-list', ['A | Video', 'B', 'c.example']]);
});
