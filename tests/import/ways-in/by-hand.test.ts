// @vitest-environment jsdom
import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js';
import { expect, test } from 'vitest';
import { readFile } from '../../../src/import/read-file.ts';

const linksOf = async (text: string | Blob) =>
  (await readFile(text)).library.resources.map(({ url, name }) => [url, name]);

test('links of a Markdown document come in however they are written: in place, by reference, or in HTML', async () => {
  const text = [
    '# Reading',
    '',
    'See [one][x], [two](https://b.example/) and <a href="https://c.example/">three *kinds*</a>.',
    '',
    '<p><a href="https://d.example/">four</a> <a href="#here">here</a></p>',
    '',
    '[x]: https://a.example/',
  ].join('\n');
  expect(await linksOf(text)).toEqual([
    ['https://a.example/', 'one'],
    ['https://b.example/', 'two'],
    ['https://c.example/', 'three'],
    ['https://d.example/', 'four'],
  ]);
});

test('a Markdown document of a thousand links in one line is read', async () => {
  expect(await linksOf(`# A\n\n${'[a](https://a.example/) '.repeat(1_000)}`)).toHaveLength(1);
}, 60_000);

test('a note whose title has a colon in it and no quotes keeps its page and its title', async () => {
  const text = '---\ntitle: Photosynthesis: an introduction\nsource: https://a.example/p\ntags: [bio]\n---\nText';
  const { library } = await readFile(text);
  expect(library.resources).toMatchObject([
    { url: 'https://a.example/p', name: 'Photosynthesis: an introduction', keywords: ['bio'] },
  ]);
});

test.each([',', ';', '\t'])('a table without heads, separated by "%s", loses no row', async (separator) => {
  const rows = [
    ['https://a.example/', 'First', 'biology'],
    ['https://b.example/', 'Second', 'maths'],
    ['https://c.example/', 'Third', 'art'],
  ];
  for (const end of ['\n', '\r\n'])
    expect(await linksOf(rows.map((row) => row.join(separator)).join(end))).toEqual(rows.map((row) => row.slice(0, 2)));
});

test('a table of annotations gives its pages their quotes', async () => {
  const text = [
    'Created at,Author,Page URL,URL,Quote,Comment,Tags',
    '2023-05-01T10:00:00,ann,https://a.example/,https://hyp.is/1,words marked,my comment,x',
    '2023-05-01T10:00:00,ann,https://a.example/,https://hyp.is/2,other words,second,x',
  ].join('\n');
  const { library, repeatedResources } = await readFile(text);
  expect(library.resources).toMatchObject([{ url: 'https://a.example/' }]);
  expect(repeatedResources).toBe(0);
  expect(library.excerpts.map((row) => row.kind === 'quote' && row.exact)).toEqual(['words marked', 'other words']);
});

test('a pasted mail gives its links, and none of its lines is taken for a heading', async () => {
  const { library } = await readFile(
    [
      'Hi all, have a look at https://a.example/x. Also (https://b.example/y), and https://c.example/z!',
      'Best wishes from the department, see you all on Monday.',
      'Ann',
      'Head of science',
      'Room 12',
    ].join('\n'),
  );
  expect(library.resources.map(({ url }) => url)).toEqual([
    'https://a.example/x',
    'https://b.example/y',
    'https://c.example/z',
  ]);
  expect(library.collections).toEqual([]);
});

test('a zip of thousands of files is known by all their names', async () => {
  const zip = new ZipWriter(new BlobWriter('application/zip'), { useWebWorkers: false });
  const file = (name: string, text: string) => zip.add(name, new TextReader(text), { level: 0 });
  for (let at = 0; at < 900; at++) await file(`content/${at}-${'a-long-name-of-a-page'.repeat(3)}.html`, '<p>Page</p>');
  await file('metadata_0_to_20.json', JSON.stringify([{ title: 'A', url: 'https://a.example/', slug: 'a' }]));
  for (let at = 0; at < 900; at++) await file(`highlights/${at}-${'a-long-name-of-a-page'.repeat(3)}.md`, '> Words');
  expect(await linksOf(await zip.close())).toEqual([['https://a.example/', 'A']]);
}, 60_000);

test('competencies with one identifier, or with none, are told apart or refused in a sentence, and none goes unsaid', async () => {
  const { library, problems } = await readFile(
    JSON.stringify({
      CFDocument: { identifier: 'd', title: 'F' },
      CFItems: [
        { identifier: 'a', fullStatement: 'One' },
        { identifier: 'a', fullStatement: 'Two' },
        { fullStatement: 'Three' },
        { fullStatement: 'Four' },
      ],
    }),
  );
  expect(library.competencies.map(({ name }) => name)).toEqual(['One', 'Three', 'Four']);
  expect(problems).toHaveLength(1);
});

test('a line that begins like HTML and is never closed hides no link below it', async () => {
  for (const opening of ['<!-- draft', '<script> draft', '<pre> draft'])
    expect(await linksOf(`# Reading\n\n${opening}\n\nhttps://a.example/\n\n[b](https://b.example/)`)).toHaveLength(2);
});

test('a pasted text whose first line looks like a tag loses none of the addresses below it', async () => {
  for (const first of ['<script>alert(1)</script> in class', '<img src=x>', '<unit>'])
    expect((await linksOf(`${first}\n\n1. River\nhttps://river.example.org/walk\n`)).map(([url]) => url)).toEqual([
      'https://river.example.org/walk',
    ]);
});

test('a note whose properties begin with capitals is read', async () => {
  expect(await linksOf('---\nTitle: Wells\nURL: https://wells.example/\n---\nWords')).toEqual([
    ['https://wells.example/', 'Wells'],
  ]);
});

test('quotation marks and dots behind an address are none of it, and what is left of its line is no title', async () => {
  expect(await linksOf('1. https://a.example/x.\n2. “https://b.example/”\n3. https://c.example/…')).toEqual([
    ['https://a.example/x', 'a.example'],
    ['https://b.example/', 'b.example'],
    ['https://c.example/', 'c.example'],
  ]);
});

test('links of a document in rich text come in by the words that show them, and those that stand among its words', async () => {
  const text = String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl\f0 Arial;}
\f0\fs24 See {\field{\*\fldinst{HYPERLINK "https://a.example/?x=1&y=2"}}{\fldrslt{\ul\cf1 Br\'fcche \u8211?}}} and\par
{\field{\*\fldinst{HYPERLINK "https://b.example/"}}{\fldrslt https://b.example/}}\par
also https://c.example/.\par
}`;
  expect(await linksOf(text)).toEqual([
    ['https://a.example/?x=1&y=2', 'Brüche –'],
    ['https://b.example/', 'b.example'],
    ['https://c.example/', 'also'],
  ]);
});

test('the first address of a long text is found, be it behind many words or behind many empty lines', async () => {
  for (const before of ['many words '.repeat(10_000), '\n'.repeat(100_000), ' '.repeat(100_000)])
    expect((await linksOf(`${before} https://a.example/`)).map(([url]) => url)).toEqual(['https://a.example/']);
});

test('a text in UTF-32 is read', async () => {
  const signs = [...'\ufeffWells 🌊\nhttps://a.example/'].map((sign) => sign.codePointAt(0) ?? 0);
  const file = new Blob([new Uint32Array(signs)]);
  expect(await linksOf(file)).toEqual([['https://a.example/', 'a.example']]);
  const view = new DataView(new ArrayBuffer(signs.length * 4));
  for (const [at, sign] of signs.entries()) view.setUint32(at * 4, sign);
  expect(await linksOf(new Blob([view]))).toEqual([['https://a.example/', 'a.example']]);
});

test('a chat that writes "<address|title>" gives that title to that address', async () => {
  expect(await linksOf('see <https://a.example/|Wells> for Monday')).toEqual([['https://a.example/', 'Wells']]);
});

test('a line that tells a program a secret names no collection', async () => {
  const { library } = await readFile('DB_PASSWORD=hunter2\nAPI=https://a.example/');
  expect(library.collections).toEqual([]);
});

test('HTML that runs on over what was meant as Markdown hides no link', async () => {
  const text =
    '# Water\n\n<iframe src="https://player.example/"></iframe>\n[Wells](https://a.example/)\n<!-- https://x.example/ -->';
  expect((await linksOf(text)).map(([url]) => url)).toEqual(['https://a.example/']);
});

test('a list in which some links stand as Markdown has them takes their words for titles', async () => {
  const { library } = await readFile('[How deep](https://a.example/)\n\nhttps://b.example/\n');
  expect(library.resources.map(({ name, url }) => [name, url])).toEqual([
    ['How deep', 'https://a.example/'],
    ['b.example', 'https://b.example/'],
  ]);
});

test('stars in an address stay, also after a bracket that nobody closed', async () => {
  const { format, library } = await readFile(
    '![](https://pictures.example/x.png)\n\n[PDF, 2 pages\nhttps://b.example/?*a*#3\n\n- *c*\n- *d*\n- *e*\n- *f*\n',
  );
  expect([format, library.resources.map(({ url }) => url)]).toEqual(['markdown', ['https://b.example/?*a*#3']]);
});

test('words between two lines of dashes are read where they are no properties', async () => {
  expect(await linksOf('---\n\nWells\n\n1. How deep\nhttps://a.example/\nGood for: all\n\n---\n\nRain\n')).toEqual([
    ['https://a.example/', 'a.example'],
  ]);
});
