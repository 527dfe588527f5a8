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
