// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readFile } from '../../../src/import/read-file.ts';
import { placed } from './foreign-files.ts';

const xbel = (declared: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${declared}\n<xbel version="1.0">\n<!--- highestId :3: for Floccus -->\n<folder id="1"><title>Water</title><bookmark href="https://a.example/" id="2"><title>Wells</title></bookmark></folder><bookmark href="javascript:x"/></xbel>`;

test.each([
  '',
  '<!DOCTYPE xbel>',
  '<!DOCTYPE xbel PUBLIC "+//IDN python.org//DTD XML Bookmark Exchange Language 1.0//EN//XML" "http://pyxml.sourceforge.net/topics/dtds/xbel.dtd">',
])('bookmarks in XBEL come in with their folders: %s', async (declared) => {
  const { format, library, refusedResources } = await readFile(xbel(declared));
  expect([format, placed(library), refusedResources]).toEqual(['xbel', [['https://a.example/', 'Water']], 1]);
});

test('XBEL that declares rules of its own is refused', async () => {
  const file = xbel('<!DOCTYPE xbel [<!ENTITY a "b">]>');
  expect((await readFile(file)).problems[0]?.why.key).toBe('waysIn.why.doctype');
});

test('a web link that was taken out of a course package is a link', async () => {
  const { format, library } = await readFile(
    '<?xml version="1.0"?>\n<webLink xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1"><title>Wells</title><url href="https://a.example/" target="_blank"/></webLink>',
  );
  expect(format).toBe('web-link');
  expect(library.resources).toMatchObject([{ url: 'https://a.example/', name: 'Wells' }]);
});

test('links that an outliner writes into its words are links, and names of attributes may be in any letters', async () => {
  const { library, refusedResources } = await readFile(
    '<opml version="2.0"><body><outline text="Water"><outline text="&lt;a href=&quot;https://a.example/&quot;&gt;Wells&lt;/a&gt;"/><outline text="see https://b.example/"/><outline text="D" URL="" htmlurl="https://c.example/"/><outline text="Only words"/></outline></body></opml>',
  );
  expect(placed(library)).toEqual([
    ['https://a.example/', 'Water'],
    ['https://b.example/', 'Water'],
    ['https://c.example/', 'Water'],
  ]);
  expect(library.resources[0]?.name).toBe('Wells');
  expect(refusedResources).toBe(1);
});
