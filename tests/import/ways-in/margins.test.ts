// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readFile } from '../../../src/import/read-file.ts';
import { json, lines, zipOf } from './foreign-files.ts';

const files: [string, string][] = [
  ['pinboard', json([{ href: 'https://a.example/', description: 'A', extended: '' }])],
  ['raindrop-csv', 'id,title,note,excerpt,url,folder,tags,created\n1,A,,,https://a.example/,Water,,\n'],
  ['obsidian-clipper', lines('---', 'title: A', 'source: https://a.example/', '---', 'Words')],
  [
    'opml',
    '<?xml version="1.0"?>\n<opml version="2.0"><body><outline text="A" url="https://a.example/"/></body></opml>',
  ],
  ['ris', 'TY  - ELEC\nTI  - A\nUR  - https://a.example/\nER  - \n'],
];

test.each(files)(
  'empty lines before a file, and the signs that old programs end one by, change nothing: %s',
  async (format, file) => {
    const whole = await readFile(file);
    expect([whole.format, whole.verdict, whole.library.resources.length]).toEqual([format, 'accepted', 1]);
    for (const text of [`\ufeff\r\n  \n${file}`, `${file}\0\0`, `${file}\u001a`, `\ufeff${file}`]) {
      const { format: same, verdict, library } = await readFile(new Blob([text]));
      expect([same, verdict, library.resources.map(({ id }) => id)]).toEqual([
        format,
        'accepted',
        whole.library.resources.map(({ id }) => id),
      ]);
    }
  },
);

test('files in a zip may have such margins, too', async () => {
  const { library, verdict } = await readFile(
    await zipOf(Object.fromEntries(files.map(([format, file]) => [`${format}.txt`, `\n\n${file}\u001a`]))),
  );
  expect([verdict, library.resources.length]).toEqual(['accepted', 1]);
  const [resource] = library.resources;
  expect(resource?.name).toBe('A');
});
