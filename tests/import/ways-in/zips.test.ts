// @vitest-environment jsdom
import { BlobReader, BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js';
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

const number = '0123456789abcdef0123456789abcdef';

/** A zip that holds other zips, as bytes. */
async function zipOfZips(files: Record<string, Blob>, options: { level?: number } = {}): Promise<Blob> {
  const zip = new ZipWriter(new BlobWriter('application/zip'), { useWebWorkers: false });
  for (const [name, file] of Object.entries(files)) await zip.add(name, new BlobReader(file), options);
  return zip.close();
}

test('what Notion packs twice comes in under the names that it has in Notion, each table once', async () => {
  const part = await zipOf({
    [`Unit ${number}.md`]: `# Unit\n\n[Wells](https://wells.example/)\n\n[Sub](Unit%20${number}/Sub.md)`,
    [`Unit ${number}/Links ${number}.csv`]: '\ufeffName,URL\nRain,https://rain.example/\n',
    [`Unit ${number}/Links ${number}_all.csv`]:
      '\ufeffName,URL\nRain,https://rain.example/\nSea,https://sea.example/\n',
    [`Unit ${number}/Page ${number}.html`]: `<html><body><article class="page sans"><header><h1 class="page-title">Page</h1></header><p>${'word '.repeat(99)}</p><a href="https://ice.example/" class="bookmark source"><div class="bookmark-title">Ice</div><div>Cold</div></a></article></body></html>`,
  });
  const whole = await zipOfZips({ 'Export-d2b14fbf-86de-4508-a1b2-6515ff8d7aab-Part-1.zip': part });
  const { format, verdict, library, repeatedResources } = await readFile(whole);
  expect([format, verdict, repeatedResources]).toEqual(['notes-zip', 'accepted', 0]);
  expect(placed(library).toSorted()).toEqual([
    ['https://ice.example/', 'Unit / Page / Page'],
    ['https://rain.example/', 'Unit / Links'],
    ['https://sea.example/', 'Unit / Links'],
    ['https://wells.example/', 'Unit / Unit'],
  ]);
});

test('archives inside an archive that are a trap together are refused', async () => {
  const large = await zipOf(Object.fromEntries([1, 2, 3].map((at) => [`${at}.md`, '0'.repeat(9_000_000)])));
  const inner = Object.fromEntries(Array.from({ length: 75 }, (_, at) => [`${at}.zip`, large]));
  const { verdict, problems } = await readFile(await zipOfZips(inner));
  expect([verdict, problems[0]?.why.key]).toEqual(['refused', 'importing.why.zipTrap']);
}, 30_000);

test('of what Safari exports in one file, neither the pages that were visited nor the passwords come in', async () => {
  const { library, problems } = await readFile(
    await zipOf({
      'Bookmarks.html':
        '<!DOCTYPE NETSCAPE-Bookmark-file-1><HTML><DT><A HREF="https://wells.example/">Wells</A></HTML>',
      'History.json': json({ history: [{ url: 'https://visited.example/', title: 'Visited', time_usec: 1 }] }),
      'Passwords.csv': 'Title,URL,Username,Password\nSchool,https://school.example/,mira,secret1\n',
    }),
  );
  expect(library.resources.map(({ url }) => url)).toEqual(['https://wells.example/']);
  expect(JSON.stringify(problems)).not.toMatch(/visited|secret1/);
});

test.each([
  ['large files', 9],
  ['bzip2', 12],
  ['LZMA', 14],
])('a zip that is packed in the way of %s says what to do', async (_, method) => {
  const zip = new Uint8Array(await (await zipOf({ 'metadata_0_to_1.json': '[]' })).arrayBuffer());
  const listed = new TextDecoder('latin1').decode(zip).indexOf('PK\x01\x02');
  for (const at of [8, listed + 10]) zip[at] = method;
  const { verdict, problems } = await readFile(zip);
  expect([verdict, problems[0]?.why.key]).toEqual(['refused', 'importing.why.zipPacked']);
});

test('a note that begins with a link, and a web link that stands in no module, are not lost', async () => {
  const { library } = await readFile(await zipOf({ 'a.md': '[Wells](https://wells.example/)' }));
  expect(placed(library)).toEqual([['https://wells.example/', 'a']]);
  const course = await readFile(
    await zipOf({
      'imsmanifest.xml':
        '<manifest><organizations/><resources><resource identifier="a" type="imswl_xmlv1p1"><file href="a/link.xml"/></resource></resources></manifest>',
      'a/link.xml': '<webLink><title>Rain</title><url href="https://rain.example/"/></webLink>',
    }),
  );
  expect(course.library.resources).toMatchObject([{ name: 'Rain', url: 'https://rain.example/' }]);
});

test('the collections of Pocket come in with their links', async () => {
  const { library } = await readFile(
    await zipOf({
      'part_000000.csv': 'title,url,time_added,tags,status\nWells,https://wells.example/,1709280000,,unread\n',
      'collections/Water.json': json([{ title: 'Rain', url: 'https://rain.example/' }]),
    }),
  );
  expect(placed(library)).toEqual([['https://wells.example/'], ['https://rain.example/', 'Water']]);
});

test('a workbook of Excel says how its links come in', async () => {
  const { format, problems } = await readFile(await zipOf({ 'xl/workbook.xml': '<workbook/>' }));
  expect([format, problems.map(({ why }) => saySentence(why))]).toEqual([
    'excel',
    ['This is an Excel workbook. Save it in Excel as CSV or as a web page, and open that file here.'],
  ]);
});

test('an archive inside an archive that cannot be opened, or that macOS made up, does not sink the others', async () => {
  const note = await zipOf({ 'a.md': '- https://a.example/\n- https://b.example/' });
  const locked = new ZipWriter(new BlobWriter('application/zip'), { useWebWorkers: false, password: 'x' });
  await locked.add('x.txt', new TextReader('secret'));
  const zip = await zipOfZips({
    'note.zip': note,
    'broken.zip': new Blob(['PK broken']),
    'locked.zip': await locked.close(),
    '__MACOSX/._note.zip': new Blob(['\0\x05\x16\x07']),
  });
  const { verdict, library, problems } = await readFile(zip);
  expect([verdict, library.resources.length]).toEqual(['partly', 2]);
  expect(problems.map(({ why }) => saySentence(why)).join()).toMatch(
    /damaged \(broken.zip\).*password \(locked.zip\)/s,
  );
});

test('a note whose name ends with "all" keeps its name', async () => {
  const { library } = await readFile(await zipOf({ 'for_all.md': 'https://a.example/\nhttps://b.example/' }));
  expect(library.collections.map(({ name }) => name)).toEqual(['for_all']);
});
