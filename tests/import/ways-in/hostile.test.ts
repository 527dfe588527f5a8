import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFile } from '../../../src/import/read-file.ts';
import { saySentence } from '../../../src/words/say.ts';
import { growth, LINEAR } from '../../support/growth.ts';

const json = (value: unknown) => JSON.stringify(value);
const pin = (href: unknown, description: unknown = 'a') => ({ href, description, extended: '' });
const bookmarks = (body: string) => `<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p>${body}</DL>`;

test.each<[string, string]>([
  ['a script as a link', json([pin('javascript:alert(1)'), pin('https://a.example/')])],
  [
    'data as a link',
    bookmarks('<DT><A HREF="data:text/html,<script>1</script>">x</A><DT><A HREF="https://a.example/">a</A>'),
  ],
  ['a file as a link', 'URL,Title,Selection,Folder\nfile:///etc/passwd,x,,Unread\nhttps://a.example/,a,,Unread'],
  ['a link with a password in it', json([pin('https://me:secret@a.example/'), pin('https://a.example/')])],
  ['no link at all', json([pin(undefined), pin('https://a.example/')])],
  ['a number as a link', json([pin(5), pin('https://a.example/')])],
  ['no record at all', json([pin('https://a.example/'), null])],
])('%s is refused in a sentence, and the link beside it comes in', async (_, text) => {
  const { library, refusedResources, problems } = await readFile(text);
  expect(library.resources.map(({ url }) => url)).toEqual(['https://a.example/']);
  expect(refusedResources).toBe(1);
  expect(saySentence(problems[0]?.why ?? { key: '' as never })).toMatch(/^[A-Z].*\.$/);
});

test('names keep no signs that turn the direction of the text around them, and no half characters', async () => {
  const { library } = await readFile(json([pin('https://a.example/', '\u202egnp.exe\u202c \ud800')]));
  expect(library.resources[0]?.name).toBe('gnp.exe \ufffd');
});

test('a title of ten megabytes is cut', async () => {
  const { library } = await readFile(json([pin('https://a.example/', 'x'.repeat(10_000_000))]));
  expect(library.resources[0]?.name.length).toBe(10_000);
});

test('a key of prototypes is data like any other', async () => {
  const text =
    '{"bookmarks":[{"createdAt":1,"title":"a","tags":[],"content":{"type":"link","url":"https://a.example/"},"__proto__":{"note":"x"}}]}';
  const { library } = await readFile(text);
  expect(library.resources[0]).toMatchObject({ name: 'a' });
  expect(library.resources[0]?.note).toBeUndefined();
  expect(({} as { note?: string }).note).toBeUndefined();
});

test('folders that stand inside each other in a circle stand at the top', async () => {
  const link = { name: 'a', url: 'https://a.example/' };
  const text = json({
    pinnedLinks: [],
    collections: [
      { id: 1, name: 'One', parentId: 2, links: [link] },
      { id: 2, name: 'Two', parentId: 1, links: [link] },
      { id: 3, name: 'Own', parentId: 3, links: [link] },
    ],
  });
  const { library } = await readFile(text);
  expect(library.collections.map(({ name, parent }) => [name, parent])).toEqual([
    ['One', undefined],
    ['Two', undefined],
    ['Own', undefined],
  ]);
});

test('competencies that stand under each other in a circle stand at the top', async () => {
  const child = (origin: string, destination: string) => ({
    associationType: 'isChildOf',
    originNodeURI: { identifier: origin },
    destinationNodeURI: { identifier: destination },
  });
  const { library } = await readFile(
    json({
      CFDocument: { identifier: 'd', title: 'Ours' },
      CFItems: [{ identifier: 'a', fullStatement: 'A' }, { identifier: 'b', fullStatement: 'B' }, { identifier: 'c' }],
      CFAssociations: [child('a', 'b'), child('b', 'a')],
    }),
  );
  expect(library.competencies.map(({ name, parent }) => [name, parent])).toEqual([
    ['A', undefined],
    ['B', undefined],
  ]);
});

test('XML that declares a document type of its own is refused', async () => {
  const { verdict, problems } = await readFile(
    '<?xml version="1.0"?><opml version="2.0"><!DOCTYPE x [<!ENTITY a "b">]><body><outline text="a" url="https://a.example/"/></body></opml>',
  );
  expect(verdict).toBe('refused');
  expect(saySentence(problems[0]?.why ?? { key: '' as never })).toMatch(/document type/);
});

test.each([
  ['folders, nested a thousand deep', '<DT><H3>f</H3><DL><p>', 250],
  ['links that nothing closes', '<DT><A HREF="https://a.example/">', 750],
  ['descriptions that nothing closes', '<DD>', 1_250],
])(
  'bookmarks of %s are read or refused in a time that grows with them',
  async (_, piece, many) => {
    const read = async (times: number) =>
      expect((await readFile(bookmarks(piece.repeat(many * times)))).format).toBe('bookmarks-html');
    expect(await growth(read)).toBeLessThan(LINEAR);
  },
  60_000,
);

test('a list of links with a line that has no end is read in a time that grows with it', async () => {
  const read = async (times: number) => {
    const { library } = await readFile(`https://a.example/\n${'a.'.repeat(125_000 * times)}\nhttps://b.example/`);
    expect(library.resources).toHaveLength(2);
  };
  expect(await growth(read)).toBeLessThan(LINEAR);
}, 60_000);

/** Entries that are links, broken links, repetitions or nothing. */
const anyEntry = fc.oneof(
  fc.record({ href: fc.webUrl(), description: fc.string() }),
  fc.record({ href: fc.constantFrom('https://a.example/', 'javascript:1', '', 'x:y'), description: fc.string() }),
  fc.record({
    href: fc.anything({ maxDepth: 1 }),
    description: fc.anything({ maxDepth: 1 }),
    tags: fc.anything({ maxDepth: 2 }),
  }),
);

test('links in a file = brought in + repetitions + refused, whatever they are', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyEntry, { minLength: 1 }), async (entries) => {
      const text = json([pin('https://first.example/'), ...entries]);
      const { library, repeatedResources, refusedResources, format } = await readFile(text);
      expect(format).toBe('pinboard');
      expect(library.resources.length + repeatedResources + refusedResources).toBe(entries.length + 1);
    }),
    { numRuns: 200 },
  );
});

test('nothing that stands in a file keeps it from being read or refused in sentences', async () => {
  const beginnings = [
    '',
    '<!DOCTYPE NETSCAPE-Bookmark-file-1>',
    'TY  - ',
    '@article{',
    'title,url,time_added,tags,status\n',
    '---\nsource: ',
    '<opml>',
    '[{"href":"',
    '# ',
  ];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...beginnings), fc.string({ maxLength: 300 }), async (beginning, rest) => {
      const reading = await readFile(`${beginning}${rest}`);
      for (const { why } of reading.problems) expect(saySentence(why)).not.toMatch(/\{\{|importing\.|waysIn\./);
    }),
    { numRuns: 300 },
  );
});

test('two folders of one name under two folders of one name stay two', async () => {
  const link = (url: string, lists: string[]) => ({
    createdAt: 1_700_000_000,
    title: url,
    tags: [],
    content: { type: 'link', url },
    lists,
  });
  const list = (id: string, name: string, parentId?: string) => ({ id, name, type: 'manual', parentId });
  const { library } = await readFile(
    json({
      bookmarks: [link('https://a.example/', ['c']), link('https://b.example/', ['d'])],
      lists: [list('a', 'Unit'), list('b', 'Unit'), list('c', 'Week 1', 'a'), list('d', 'Week 1', 'b')],
    }),
  );
  expect(new Set(library.collections.map(({ id }) => id)).size).toBe(4);
});

test('two books of one title by different people stay two', async () => {
  const book = (id: string, family: string) => ({
    id,
    type: 'book',
    title: 'Water',
    author: [{ family }],
    issued: { 'date-parts': [[2001]] },
  });
  const { library, repeatedResources } = await readFile(json([book('a', 'Okafor'), book('b', 'Lund')]));
  expect([library.resources.length, repeatedResources]).toEqual([2, 0]);
});

test('a date of nothing is no date', async () => {
  const now = '2026-11-24T10:00:00.000Z';
  const { library } = await readFile(
    'title,url,time_added,tags,status\na,https://a.example/,0,,unread\nb,https://b.example/,5,,unread',
    { now },
  );
  expect(library.resources.map(({ dateSaved }) => dateSaved)).toEqual([now, now]);
});

test('links of other kinds in a list are counted and refused, and are no headings', async () => {
  const { library, refusedResources } = await readFile(
    'https://a.example/\njavascript:alert(1)\ndata:text/html,x\nhttps://b.example/',
  );
  expect([library.resources.length, refusedResources, library.collections.length]).toEqual([2, 2, 0]);
});

test('a link that Linkwarden only pinned comes in, and one that stands in a collection too is not counted twice', async () => {
  const link = (url: string) => ({ name: url, url });
  const { library, repeatedResources } = await readFile(
    json({
      collections: [{ id: 1, name: 'One', links: [link('https://a.example/')] }],
      pinnedLinks: [link('https://a.example/'), link('https://p.example/')],
    }),
  );
  expect([library.resources.length, repeatedResources]).toEqual([2, 0]);
});

test('a table that says how it separates is read', async () => {
  const { library, refusedResources } = await readFile('sep=;\ntitle;url\na;https://a.example/\nb;https://b.example/');
  expect([library.resources.length, refusedResources]).toEqual([2, 0]);
});
