// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { readFile } from '../../../src/import/read-file.ts';
import { lines, quotesIn } from './foreign-files.ts';

const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td class=xl65>${cell}</td>`).join('')}</tr>`;
const why = 'A long note on what the children do with this page, and on why it is worth an hour of theirs.';
const named = async (text: string) =>
  (await readFile(text)).library.resources.map(({ name, url, note }) => [name, url, note]);

test('a table that Excel saved as a web page is read as a table: addresses in words, and behind words', async () => {
  const page = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=ProgId content=Excel.Sheet></head><body><table>
    ${row('Titel', 'Link', 'Notiz')}
    ${row('Brunnen', '<a href="https://wells.example/?a=1&amp;b=2">https://wells.example/?a=1&amp;b=2</a>', why)}
    ${row('Regen', '<a href="https://rain.example/">hier</a>', why)}
    ${row('Meer', 'https://sea.example/', '')}</table></body></html>`;
  expect(await named(page)).toEqual([
    ['Brunnen', 'https://wells.example/?a=1&b=2', why],
    ['Regen', 'https://rain.example/', expect.stringContaining(why)],
    ['Meer', 'https://sea.example/', undefined],
  ]);
});

test('the numbers and letters around a sheet of Google are none of its cells', async () => {
  const page = `<meta charset="utf-8"><div><table class="waffle"><thead><tr><th class="row-header"></th><th class="column-headers-background">A</th></tr></thead>
    <tr><th class="row-headers-background">1</th><td>Title</td><td>URL</td><td>Why</td></tr>
    <tr><th class="row-headers-background">2</th><td><a href="https://wells.example/">Wells</a></td><td></td><td>${why}</td></tr></table></div>`;
  expect(await named(page)).toEqual([['Wells', 'https://wells.example/', `why: ${why}`]]);
});

test('a page to read with a table in it is no table', async () => {
  const page = `<!DOCTYPE html><html><body><p>${'words '.repeat(200)}</p><table>${row('Wells', 'https://wells.example/')}</table></body></html>`;
  expect((await readFile(page)).verdict).toBe('refused');
});

test('hosts without the beginning of an address count where the head of their column says what they are', async () => {
  expect(await named('Title,Website\nWells,wells.example\nRain,rain.example/a?b=c\nFile,notes.pdf')).toEqual([
    ['Wells', 'https://wells.example/', undefined],
    ['Rain', 'https://rain.example/a?b=c', undefined],
  ]);
});

test('the table that the sidebar of Hypothesis exports gives its page the quotes, with commas or with tabs', async () => {
  const heads = ['Created at', 'Author', 'Page', 'URL', 'Group', 'Type', 'Quote/description', 'Comment', 'Tags'];
  const first = [
    '2024-01-01 10:00',
    'mira',
    '',
    'https://wells.example/',
    'Public',
    'Annotation',
    'Dig deep',
    'Why?',
    'water',
  ];
  for (const separator of [',', '\t']) {
    const { format, library, repeatedResources } = await readFile(
      lines(...[heads, first, [...first.slice(0, 6), '', 'All of it', '']].map((cells) => cells.join(separator))),
    );
    expect([format, repeatedResources, library.resources[0]?.note]).toEqual(['hypothesis-csv', 0, 'All of it']);
    expect(quotesIn(library)).toEqual([['Dig deep', 'Why?']]);
  }
});

test.each([
  ['a title', 'Links of 2024,,\n,,\nTitle,URL,Note\nWells,https://wells.example/,deep'],
  ['a title in a line of its own', 'Links of 2024\n\nTitel;Link;Notiz\nWells;https://wells.example/;deep'],
  ['a line in quotes that says what parts it', '"sep=;"\r\nTitel;Link;Notiz\r\nWells;https://wells.example/;deep\r\n'],
])('a table with %s above its heads is read from its heads on', async (_, table) => {
  expect(await named(table)).toEqual([['Wells', 'https://wells.example/', 'deep']]);
});

test('an address in a formula, in Markdown or among words is found; one of a picture is not taken for it', async () => {
  const table = lines(
    'Title,Image,Link',
    'Wells,https://picture.example/1.png,"=HYPERLINK(""https://wells.example/"",""Wells"")"',
    'Rain,https://picture.example/2.png,[Rain](https://rain.example/)',
    'Sea,https://picture.example/3.png,https://sea.example/',
  );
  expect((await named(table)).map(([name, url]) => [name, url])).toEqual([
    ['Wells', 'https://wells.example/'],
    ['Rain', 'https://rain.example/'],
    ['Sea', 'https://sea.example/'],
  ]);
});

test('a chat with a comma in each line is no table, nor JSON for its bracket, and loses no link', async () => {
  const chat =
    '[24.11.24, 10:00:01] Ann: look, https://wells.example/\n[24.11.24, 10:02:11] Tom: https://rain.example/!';
  expect((await named(chat)).map(([, url]) => url)).toEqual(['https://wells.example/', 'https://rain.example/']);
});

test('a table whose rows are longer than what is looked at first is a table', async () => {
  const heads = Array.from({ length: 2_000 }, (_, at) => `column ${at}`);
  expect(await named(`${heads.join(',')}\n${'https://wells.example/,'.repeat(2_000)}`)).toHaveLength(1);
});

test('what leads elsewhere in a second column of the same name is a link of its own, and nothing is complained of beside the file', async () => {
  const complaints = vi.spyOn(console, 'warn');
  const table = 'URL,Title,URL,URL\nhttps://wells.example/,Wells,https://rain.example/,https://sea.example/';
  expect(await named(table)).toEqual([
    ['Wells', 'https://wells.example/', undefined],
    ['Wells – url (3)', 'https://rain.example/', undefined],
    ['Wells – url (4)', 'https://sea.example/', undefined],
  ]);
  expect(complaints).not.toHaveBeenCalled();
  complaints.mockRestore();
});
