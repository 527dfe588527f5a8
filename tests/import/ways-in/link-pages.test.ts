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

const plist = (inside: string, doctype = '-//Apple//DTD PLIST 1.0//EN') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "${doctype}" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n<plist version="1.0">${inside}</plist>`;

test('a link from the desktop of a Mac, and the file of Safari itself, are read', async () => {
  const link = await readFile(plist('<dict><key>URL</key><string>https://wells.example/?a=1&amp;b=2</string></dict>'));
  expect(link.library.resources.map(({ url }) => url)).toEqual(['https://wells.example/?a=1&b=2']);
  const leaf = (title: string, url: string) =>
    `<dict><key>URIDictionary</key><dict><key>title</key><string>${title}</string></dict><key>URLString</key><string>${url}</string></dict>`;
  const list = (title: string, ...inside: string[]) =>
    `<dict><key>Title</key><string>${title}</string><key>Children</key><array>${inside.join('')}</array></dict>`;
  const { library, refusedResources } = await readFile(
    plist(
      list(
        '',
        list(
          'BookmarksBar',
          leaf('Wells', 'https://wells.example/'),
          list('Sea', leaf('Salt', 'https://salt.example/')),
        ),
        leaf('Trap', 'javascript:alert(1)'),
      ),
    ),
  );
  expect(placed(library)).toEqual([['https://wells.example/'], ['https://salt.example/', 'Sea']]);
  expect(refusedResources).toBe(1);
});

test('a property list that declares rules of its own is refused', async () => {
  const { verdict, problems } = await readFile(plist('<dict/>', 'mine" "http://evil.example/x.dtd'));
  expect([verdict, problems[0]?.why.key]).toEqual(['refused', 'waysIn.why.doctype']);
});

test.each([
  ['Pocket', '<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul>'],
  ['Instapaper', '<!DOCTYPE html><html><head><title>Instapaper: Export</title></head><body><h1>Unread</h1><ol>'],
  ['anybody', '<!DOCTYPE html><html><body><ul>'],
])('a list of links of %s that ends in the middle of a link says so', async (_, top) => {
  const { library, refusedResources, problems } = await readFile(
    `${top}<li><a href="https://a.example/">A</a></li><li><a href="https://b.exa`,
  );
  expect([library.resources.length, refusedResources, problems[0]?.why.key]).toEqual([1, 1, 'waysIn.why.cutOff']);
});

test('bookmarks that end in the middle of a link say so', async () => {
  const { library, refusedResources, problems } = await readFile(
    '<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p><DT><A HREF="https://a.example/">A</A><DT><A HREF="https://cut.exa',
  );
  expect([library.resources.length, refusedResources, problems[0]?.why.key]).toEqual([1, 1, 'waysIn.why.cutOff']);
});

test.each([
  [
    'Windows',
    '[InternetShortcut]\r\nURL=https://wells.example/\r\nIconFile=https://wells.example/favicon.ico\r\n',
    'wells.example',
  ],
  [
    'Windows, after other parts',
    '[{000214A0-0000-0000-C000-000000000046}]\nProp3=19,2\n[InternetShortcut]\nURL=https://wells.example/',
    'wells.example',
  ],
  [
    'Linux',
    '[Desktop Entry]\nEncoding=UTF-8\nName=Wells\nName[de]=Brunnen\nType=Link\nURL=https://wells.example/\nIcon=text-html',
    'Wells',
  ],
])('a link from a desktop of %s is its address alone', async (_, text, name) => {
  const { format, library } = await readFile(text);
  expect([format, library.resources.map((row) => [row.name, row.url])]).toEqual([
    'shortcut',
    [[name, 'https://wells.example/']],
  ]);
});

test('an address that begins with two strokes leads to its page', async () => {
  const { library } = await readFile(
    '<!DOCTYPE html><html><body><ul><li><a href="//a.example/x">A</a></ul></body></html>',
  );
  expect(library.resources).toMatchObject([{ url: 'https://a.example/x', name: 'A' }]);
});

test('the page that a browser makes of a list of addresses is that list', async () => {
  const { library } = await readFile(
    '<html><head></head><body><pre>https://a.example/ | A\nhttps://b.example/</pre></body></html>',
  );
  expect(library.resources.map(({ url }) => url)).toEqual(['https://a.example/', 'https://b.example/']);
});

test.each([
  ['<script>alert(1)</script>', '<!-- comment'],
  ['<b>Wells</b>', '<script>'],
  ['<wells>', '<!-- comment'],
])('a list whose names look like markup keeps all of its addresses: %s and %s', async (title, words) => {
  const { library } = await readFile(
    `${title}\n\n1. How deep\nhttps://a.example/\nGood for: ${words}\n\n2. Clouds\nhttps://b.example/?x=1&copy=2\n`,
  );
  expect(library.resources.map(({ url }) => url)).toEqual(['https://a.example/', 'https://b.example/?x=1&copy=2']);
});

test('addresses in a piece of a page are read as pages write them', async () => {
  const { library } = await readFile('<div>\nhttps://a.example/?x=1&amp;y=2<br>\nhttps://b.example/\n</div>');
  expect(library.resources.map(({ url }) => url)).toEqual(['https://a.example/?x=1&y=2', 'https://b.example/']);
});
