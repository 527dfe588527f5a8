// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readFile } from '../../../src/import/read-file.ts';
import { placed } from './foreign-files.ts';

test('groups of OneTab are collections where they have a name', async () => {
  const { library, format } = await readFile(
    '<html><head><title>OneTab</title></head><body><div class="tabGroup"><div class="tabGroupTitleText">Wells</div><div class="tabList"><div class="tab"><a class="tabLink" href="https://a.example/">A</a></div></div></div><div class="tabGroup"><a class="tabLink" href="https://b.example/">B</a></div></body></html>',
  );
  expect(format).toBe('onetab-html');
  expect(placed(library)).toEqual([['https://a.example/', 'Wells'], ['https://b.example/']]);
});

test('a page that is a list of links gives them, in the collections of its headings; a page to read gives none', async () => {
  const list = await readFile(
    '<!DOCTYPE html><html><body><h1>Water</h1><h2>Wells</h2><ul><li><a href="https://a.example/">How deep</a><li><a href="#top">up</a></ul><h2>Rain</h2><a href="https://b.example/">Clouds</a></body></html>',
  );
  expect(list.format).toBe('web-page');
  expect(placed(list.library)).toEqual([
    ['https://a.example/', 'Water / Wells'],
    ['https://b.example/', 'Water / Rain'],
  ]);
  const essay = await readFile(
    `<!DOCTYPE html><html><body><p>${'Water is deep. '.repeat(20)}<a href="https://a.example/">More</a></body></html>`,
  );
  expect([essay.format, essay.verdict]).toEqual(['web-page', 'refused']);
});
