// @vitest-environment jsdom
import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js';
import { expect, test } from 'vitest';
import { readFile } from '../../../src/import/read-file.ts';
import { saySentence } from '../../../src/words/say.ts';
import { json, placed, quotesIn, zipOf } from './foreign-files.ts';

test('the quotes that Pocket packs beside its table hang on their pages', async () => {
  const { library, format } = await readFile(
    await zipOf({
      'part_000000.csv': 'title,url,time_added,tags,status\nWells,https://a.example/,1709280000,water|year7,archive\n',
      'annotations/part_000000.json': json([
        { url: 'https://a.example/', title: 'Wells', highlights: [{ quote: 'Dig', created_at: 1709280000 }] },
      ]),
    }),
  );
  expect(format).toBe('pocket-zip');
  expect(library.resources).toMatchObject([{ url: 'https://a.example/', keywords: ['water', 'year7'] }]);
  expect(quotesIn(library)).toEqual([['Dig', undefined]]);
});

test('a zip of notes: folders are collections, clips are pages, lists of links are collections of their own', async () => {
  const reading = await readFile(
    await zipOf({
      'Vault/.obsidian/app.json': '{"links":"https://never.example/"}',
      'Vault/Clippings/wells.md': '---\ntitle: Wells\nsource: https://a.example/\ntags: [water]\n---\nDig ==deep==.',
      'Vault/Clippings/again.md': '---\ntitle: Wells once more\nsource: https://a.example/\n---\n',
      'Vault/Reading.md': '# Later\n\n[Rain](https://b.example/)',
      'Vault/thoughts.md': 'Nothing but thoughts.',
      'Vault/picture.png': 'no picture',
      'Takeout/Saved/Water.csv': 'Title,Note,URL,Tags,Comment\nClouds,,https://c.example/,,\n',
      'Bookmarks.html':
        '<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p><DT><H3>Sea</H3><DL><p><DT><A HREF="https://d.example/">Salt</A><DT><A HREF="javascript:1">No</A></DL></DL>',
    }),
  );
  expect([reading.format, reading.verdict]).toEqual(['notes-zip', 'partly']);
  expect(placed(reading.library)).toEqual([
    ['https://d.example/', 'Bookmarks / Sea'],
    ['https://c.example/', 'Takeout / Saved / Water'],
    ['https://a.example/', 'Vault / Clippings'],
    ['https://b.example/', 'Vault / Reading / Later'],
  ]);
  expect([reading.repeatedResources, reading.refusedResources]).toEqual([1, 1]);
  expect(quotesIn(reading.library)).toEqual([['deep', undefined]]);
  expect(reading.problems.map(({ why }) => saySentence(why))).toContain(
    '2 other files are in the zip archive. They stayed there.',
  );
});

test('a zip without any link is a zip archive, and nothing more', async () => {
  const { format, verdict } = await readFile(await zipOf({ 'notes.txt': 'Nothing here.' }));
  expect([format, verdict]).toEqual(['zip', 'refused']);
});

test('a zip of which one file is damaged comes in partly, and it is said which', async () => {
  const { verdict, library, problems } = await readFile(
    await zipOf({
      'metadata_0_to_1.json': '[{"slug',
      'metadata_1_to_2.json': json([{ slug: 'a', url: 'https://a.example/', title: 'A' }]),
    }),
  );
  expect([verdict, library.resources.length]).toEqual(['partly', 1]);
  expect(problems.map(({ why }) => saySentence(why)).join()).toContain('metadata_0_to_1.json');
});

test.each([
  ['declares a document type', '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><manifest/>', /document type/],
  ['is damaged', '<?xml version="1.0"?><manifest><organizations></manifest>', /damaged/],
])('a course package whose list of contents %s is refused, and it is said why', async (_, contents, why) => {
  const { format, verdict, problems } = await readFile(await zipOf({ 'imsmanifest.xml': contents }));
  expect([format, verdict]).toEqual(['common-cartridge', 'refused']);
  expect(problems.map(({ why }) => saySentence(why)).join()).toMatch(why);
});

test.each([
  ['leads out of the archive', '../a.md', /lead out of it/],
  ['is one of Windows', 'C:\\a.md', /lead out of it/],
  ['begins at the top of the disk', '/etc/a.md', /lead out of it/],
])('a zip of notes with a name that %s is refused', async (_, name, why) => {
  const zip = new ZipWriter(new BlobWriter('application/zip'), { useWebWorkers: false });
  await zip.add(name, new TextReader('[a](https://a.example/)'));
  const { verdict, problems } = await readFile(await zip.close());
  expect([verdict, problems.map((problem) => saySentence(problem.why)).join()]).toEqual([
    'refused',
    expect.stringMatching(why),
  ]);
});
