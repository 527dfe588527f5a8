// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readFile } from '../../../src/import/read-file.ts';
import { lines, quotesIn } from './foreign-files.ts';

const asText = lines(
  '2024-01-01 10:00',
  'Wells',
  'https://wells.example/',
  'Group: Public',
  'Total users: 1',
  'Users: mira',
  'Total annotations: 2',
  'Total replies: 0',
  '',
  'Annotation 1:',
  'Created at: 2024-01-01 10:00',
  'Author: mira',
  'Type: Annotation',
  'Quote: "Dig',
  'deep"',
  'Comment: See https://elsewhere.example/',
  'Tags: water, year7',
  '',
  'Annotation 2:',
  'Created at: 2024-01-01 10:05',
  'Author: mira',
  'Type: Page note',
  'Comment: All of it',
);

const row = (label: string, cell: string) => `<tr><td>${label}:</td><td>${cell}</td></tr>`;
const asPage = `<html lang="en"><head><title>Annotations on &quot;Wells&quot;</title><meta charset="UTF-8"/></head><body><section><h1>Summary</h1><p><strong>Wells</strong></p><p><a href="https://wells.example/">https://wells.example/</a></p></section>
<article><h2>Annotation 1:</h2><table>${row('Author', 'mira')}${row('Quote', '<blockquote>Dig\ndeep</blockquote>')}${row('Comment', '<p>See <a href="https://elsewhere.example/">https://elsewhere.example/</a></p>')}${row('Tags', 'water, year7')}</table></article>
<article><h2>Annotation 2:</h2><table>${row('Type', 'Page note')}${row('Comment', 'All of it')}</table></article></body></html>`;

test.each([
  ['text', asText],
  ['a web page', asPage],
])('annotations that the sidebar of Hypothesis exports as %s hang on their page', async (_, file) => {
  const { format, library } = await readFile(file);
  expect(format).toBe('hypothesis');
  expect(library.resources).toMatchObject([
    { name: 'Wells', url: 'https://wells.example/', note: 'All of it', keywords: ['water', 'year7'] },
  ]);
  expect(quotesIn(library)).toEqual([['Dig\ndeep', 'See https://elsewhere.example/']]);
});

const annotated = (selector: object, text: string) => ({
  uri: 'https://river.example/film',
  created: '2024-01-01T10:00:00Z',
  text,
  document: { title: ['Film'] },
  target: [{ source: 'https://river.example/film', selector: [selector] }],
});

test('moments whose times are none stay outside, each with its reason, and what was said of them is kept', async () => {
  const file = JSON.stringify({
    annotations: [
      annotated({ type: 'MediaTimeSelector', start: 4, end: 9 }, 'Look here.'),
      annotated({ type: 'MediaTimeSelector', start: 50, end: 10 }, 'Backwards.'),
      annotated({ type: 'MediaTimeSelector', start: 5e12 }, 'Never.'),
    ],
  });
  const { library, problems, verdict } = await readFile(file);
  expect(verdict).toBe('partly');
  expect(library.excerpts).toMatchObject([{ start: 4, end: 9, note: 'Look here.' }]);
  expect(library.resources).toMatchObject([{ note: 'Backwards.\n\nNever.' }]);
  expect(problems.map(({ why }) => why.key)).toEqual(['importing.why.endBeforeStart', 'importing.why.noTime']);
});

test('of what stands around a quote no more is kept than tells where it is', async () => {
  const selector = { type: 'TextQuoteSelector', exact: 'Dig deep', prefix: 'a'.repeat(2_000_000), suffix: 'b' };
  const { library } = await readFile(JSON.stringify({ annotations: [annotated(selector, '')] }));
  expect(library.excerpts).toMatchObject([{ prefix: 'a'.repeat(1_000), suffix: 'b' }]);
});
