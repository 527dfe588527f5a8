import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { toBookmarks } from '../../../src/export/ways-out/to-bookmarks.ts';
import { ana } from '../../support/water-people.ts';
import { waterUnit } from '../../support/water-unit.ts';

const info = { date: '2026-11-24T10:00:00.000Z', curator: ana, name: 'My library' };

test('each address is a bookmark on a line of its own, in the folder of its heading, with its tags and its note', () => {
  const text = toBookmarks(waterUnit, info);
  expect(text).toMatch(/^<!DOCTYPE NETSCAPE-Bookmark-file-1>\n/);
  expect(text).toMatch(
    /^ +<DT><A HREF="https:\/\/river\.example\.org\/aquifer" ADD_DATE="\d+" TAGS="water,geology">The aquifer under our feet<\/A>$/m,
  );
  const { document } = new JSDOM(text).window;
  const links = new Set([...document.querySelectorAll('a')].map(({ href }) => href));
  const addresses = waterUnit.resources.flatMap(({ url }) => (url === undefined ? [] : [url]));
  for (const address of addresses) expect(links).toContain(address);
  const folders = [...document.querySelectorAll('h3')].map(({ textContent }) => textContent);
  for (const { name } of waterUnit.collections) expect(folders).toContain(name);
});

test('as many folders are closed as are opened', () => {
  const text = toBookmarks(waterUnit, info);
  expect(text.match(/<DL><p>/g)?.length).toBe(text.match(/<\/DL><p>/g)?.length);
});

test('a name cannot make a tag of its own', () => {
  const [first] = waterUnit.resources;
  if (!first) throw new Error('the sample unit is empty');
  const name = '</A><A HREF="javascript:alert(1)">x';
  const { document } = new JSDOM(toBookmarks({ ...waterUnit, collections: [], resources: [{ ...first, name }] }, info))
    .window;
  expect([...document.querySelectorAll('a')].map(({ textContent }) => textContent)).toEqual([name]);
});
