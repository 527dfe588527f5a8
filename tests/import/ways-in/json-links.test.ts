import { expect, test } from 'vitest';
import { readFile } from '../../../src/import/read-file.ts';
import { saySentence } from '../../../src/words/say.ts';
import { json, lines, placed, quotesIn } from './foreign-files.ts';

const wells = { title: 'Wells', url: 'https://wells.example/' };

test('the lists of cards that Toby exports are collections, also in groups, with the titles and notes one gave them', async () => {
  const lists = [
    {
      title: 'Water',
      labels: [],
      cards: [
        { ...wells, customTitle: '', customDescription: 'Dig' },
        { title: 'rain.html', url: 'https://rain.example/', customTitle: 'Rain', customDescription: '' },
      ],
    },
  ];
  for (const file of [
    { version: 3, lists },
    { version: 4, groups: [{ name: 'Year 7', lists }] },
  ]) {
    const { format, library } = await readFile(json(file));
    expect(format).toBe('toby');
    expect(library.resources).toMatchObject([{ name: 'Wells', description: 'Dig' }, { name: 'Rain' }]);
    expect(library.collections.map(({ name }) => name).at(-1)).toBe('Water');
  }
});

test('the materials of a class that Google Classroom exported come in under the name of the class', async () => {
  const { format, library } = await readFile(
    json({
      name: 'Biology 7',
      courseState: 'ACTIVE',
      posts: [
        {
          courseWork: {
            title: 'Dig',
            materials: [
              { link: { ...wells, thumbnailUrl: 'https://picture.example/a.png' } },
              { youtubeVideo: { id: 'a', title: 'Film', alternateLink: 'https://www.youtube.com/watch?v=a' } },
            ],
          },
        },
      ],
    }),
  );
  expect(format).toBe('google-classroom');
  expect(placed(library)).toEqual([
    ['https://wells.example/', 'Biology 7 / Dig'],
    ['https://www.youtube.com/watch?v=a', 'Biology 7 / Dig'],
  ]);
});

test('JSON of a program that nobody knows gives the links that it names, with what it says of them', async () => {
  const { library, refusedResources } = await readFile(
    json({
      folder: {
        name: 'Unit',
        entries: [
          { ...wells, tags: [{ name: 'water' }], addedAt: 1_700_000_000, highlights: [{ content: 'Deep' }] },
          { title: 'Trap', url: 'javascript:alert(1)', icon: { name: 'i', url: 'https://icon.example/' } },
        ],
      },
    }),
  );
  expect(placed(library)).toEqual([['https://wells.example/', 'Unit']]);
  expect(library.resources[0]).toMatchObject({ keywords: ['water'], dateSaved: '2023-11-14T22:13:20.000Z' });
  expect(quotesIn(library)).toEqual([['Deep', undefined]]);
  expect(refusedResources).toBe(1);
});

test('a file with an object of JSON to each line is a list of them', async () => {
  const { library } = await readFile(lines(json(wells), json({ title: 'Rain', url: 'https://rain.example/' })));
  expect(library.resources.map(({ name }) => name)).toEqual(['Wells', 'Rain']);
});

test.each([
  [
    'of a program',
    { name: 'a', version: '1', homepage: 'https://a.example/', repository: { url: 'https://b.example/' } },
  ],
  ['of a map', { type: 'FeatureCollection', features: [{ properties: wells }] }],
  ['of keys of prototypes', '{"__proto__":{"list":[{"title":"a"}]},"constructor":{"url":5}}'],
])('JSON %s holds no links', async (_, file) => {
  expect((await readFile(typeof file === 'string' ? file : json(file))).verdict).toBe('refused');
});

test('a vault of passwords in JSON is refused, and nothing of it is repeated', async () => {
  const login = { username: 'mira', password: 'secret1', uris: [{ uri: 'https://school.example/' }] };
  for (const file of [{ items: [{ name: 'School', login }] }, [{ ...login, url: 'https://school.example/' }]]) {
    const { format, verdict, problems } = await readFile(json(file));
    expect([format, verdict]).toEqual(['passwords', 'refused']);
    expect(problems.map(({ why }) => saySentence(why)).join()).toMatch(/^This seems to be a list of passwords/);
  }
});

test('an export is known also where its first entry is the one that is broken', async () => {
  const content = { type: 'link', url: 'https://wells.example/' };
  const { format, refusedResources } = await readFile(
    json({ bookmarks: [{ title: 'broken' }, { createdAt: 1, title: 'Wells', tags: [], content }] }),
  );
  expect([format, refusedResources]).toEqual(['karakeep', 1]);
});

const named = async (file: unknown) =>
  (await readFile(json(file))).library.resources.map(({ name, url }) => [name, url]);

test('of several addresses of one thing the surest comes first, and each that differs is a link', async () => {
  expect(
    await named([
      { title: 'A', url: 'https://a.example/', url2: '' },
      { title: 'B', url: 'https://b.example/', url2: 'https://b2.example/', shortUrl: 'https://s.example/b' },
      { title: 'C', url: 'note-7', link: 'https://c.example/' },
      { title: 'D', video: 'https://v.example/', worksheet: 'https://w.example/' },
    ]),
  ).toEqual([
    ['A', 'https://a.example/'],
    ['B', 'https://b.example/'],
    ['B – url2', 'https://b2.example/'],
    ['C', 'https://c.example/'],
    ['D', 'https://v.example/'],
    ['D – worksheet', 'https://w.example/'],
  ]);
});

test('words that lead somewhere are links, by the key that they stand under or on their own', async () => {
  expect(await named({ Maths: 'https://a.example/', Art: 'www.b.example/x' })).toEqual([
    ['Maths', 'https://a.example/'],
    ['Art', 'https://www.b.example/x'],
  ]);
  expect(
    await named({ messages: [{ from: 'Ann', text: 'look: https://c.example/!' }, 'and https://d.example/'] }),
  ).toEqual([
    ['c.example', 'https://c.example/'],
    ['d.example', 'https://d.example/'],
  ]);
});

test('topics whose names have "photo" or "logo" in them are no pictures', async () => {
  const topics = { Photosynthesis: [wells], Catalogo: [{ title: 'B', url: 'https://b.example/' }] };
  expect(await named(topics)).toHaveLength(2);
});

test('neither vocabularies, nor people, nor pictures, nor those who are spoken to are resources', async () => {
  const outbox = {
    '@context': ['https://www.w3.org/ns/activitystreams', 'https://w3id.org/security/v1'],
    $schema: 'https://app.example/links.schema.json',
    orderedItems: [
      {
        to: ['https://www.w3.org/ns/activitystreams#Public'],
        cc: ['https://m.example/users/a/followers'],
        author: { name: 'Ann', url: 'https://ann.example/' },
        image: { name: 'i', url: 'https://m.example/i.png' },
        hosts: ['https://*.example.com/*'],
        object: { url: 'https://m.example/@a/1', content: 'Hi' },
      },
    ],
  };
  expect(await named(outbox)).toEqual([['m.example', 'https://m.example/@a/1']]);
});

test('a feed in JSON is a collection of its entries', async () => {
  const { library } = await readFile(
    json({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Feed',
      home_page_url: 'https://f.example/',
      items: [wells],
    }),
  );
  expect(placed(library)).toEqual([['https://wells.example/', 'Feed']]);
});

test.each([
  ['an extension', { manifest_version: 3, name: 'A', host_permissions: ['https://example.com/*'] }],
  ['an interface', { openapi: '3.0.0', info: { contact: { name: 'A', url: 'https://a.example/' } } }],
  ['a package', { name: 'a', version: '1', dependencies: {}, funding: ['https://a.example/'] }],
  ['recorded requests', { log: { creator: {}, entries: [{ request: { url: 'https://a.example/login' } }] } }],
])('what programs say of %s is no list of links', async (_, file) => {
  const { format, verdict } = await readFile(json(file));
  expect([format, verdict]).toEqual(['program-json', 'refused']);
});

test('words that somebody marked in a page are its quotes, and their own addresses no links', async () => {
  const file = [
    { title: 'Book', source_url: 'https://b.example/', highlights: [{ text: 'Deep', url: 'https://r.example/1' }] },
  ];
  expect(await named(file)).toEqual([['Book', 'https://b.example/']]);
});
