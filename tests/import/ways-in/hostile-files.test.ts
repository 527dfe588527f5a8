import { expect, test, vi } from 'vitest';
import { readFile } from '../../../src/import/read-file.ts';
import { saySentence } from '../../../src/words/say.ts';
import { growth, LINEAR } from '../../support/growth.ts';

const pin = (href: unknown) => ({ href, description: 'a', extended: '' });
const bookmarks = (body: string) => `<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p>${body}</DL>`;
const opml = (body: string, before = '') =>
  `<?xml version="1.0"?>${before}<opml version="2.0"><body>${body}</body></opml>`;
const anOutline = '<outline text="a" url="https://a.example/"/>';
const anAnchor = '<DT><A HREF="https://a.example/">A</A>';
const whyOf = async (file: string | Uint8Array) => {
  const { verdict, problems } = await readFile(file);
  return [verdict, problems.map(({ why }) => saySentence(why)).join(' ')];
};
const urlsOf = async (file: string | Uint8Array) => (await readFile(file)).library.resources.map(({ url }) => url);
const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const utf16 = (text: string) => new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer);

test.each([
  ['outlines', opml('<outline text="a">'.repeat(20_000) + anOutline + '</outline>'.repeat(20_000))],
  ['elements of a page', `<!DOCTYPE html><body>${'<div>'.repeat(100_000)}${anAnchor}`],
  ['bold and italic', bookmarks('<b><i>'.repeat(50_000) + anAnchor)],
  ['folders', bookmarks('<DT><H3>f</H3><DL><p>'.repeat(20_000) + anAnchor)],
  ['drawings', bookmarks('<svg>'.repeat(20_000) + anAnchor)],
  [
    'attributes',
    `<?xml version="1.0"?><opml ${Array.from({ length: 100_000 }, (_, at) => `a${at}=""`).join(' ')}><body>${anOutline}</body></opml>`,
  ],
])('a file of %s without end is refused before it is parsed', async (_, file) => {
  const parse = vi.spyOn(DOMParser.prototype, 'parseFromString');
  expect(await whyOf(file)).toEqual([
    'refused',
    'The file is built in a way that cannot be read. Nothing was brought in.',
  ]);
  expect(parse).not.toHaveBeenCalled();
  parse.mockRestore();
});

test('a page that leaves 40,000 tags open which the next one closes is read', async () => {
  const { library, repeatedResources } = await readFile(
    bookmarks('<DT><A HREF="https://a.example/">x<DD>y<p>'.repeat(10_000)),
  );
  expect([library.resources.length, repeatedResources]).toEqual([1, 9_999]);
}, 60_000);

test.each([
  ['entities that grow', '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'],
  ['a file of this computer', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'],
  ['rules from the network', '<!DOCTYPE opml SYSTEM "http://evil.example/x.dtd">'],
  ['rules behind something that looks like a comment', '<?x <!-- ?><!DOCTYPE opml [<!ENTITY a "b">]><!-- -->'],
])('XML that declares %s is refused, and it is said why', async (_, declared) => {
  expect(await whyOf(opml(anOutline, declared))).toEqual(['refused', expect.stringMatching(/document type/)]);
});

test.each([
  [
    'with rules of its own',
    '<!DOCTYPE en-export SYSTEM "http://xml.evernote.com/pub/evernote-export4.dtd" [<!ENTITY a "b">]>',
  ],
  [
    'twice',
    '<!DOCTYPE en-export SYSTEM "http://xml.evernote.com/pub/evernote-export4.dtd"><!DOCTYPE x [<!ENTITY a "b">]>',
  ],
  ['from elsewhere', '<!DOCTYPE en-export SYSTEM "http://evil.example/evernote-export4.dtd">'],
])('a file that declares the document type of Evernote %s is refused', async (_, declared) => {
  const file = `<?xml version="1.0"?>${declared}<en-export><note><title>a</title></note></en-export>`;
  expect(await whyOf(file)).toEqual(['refused', expect.stringMatching(/document type/)]);
});

test('a document type that only stands in a comment or in a quoted page is none', async () => {
  expect(await urlsOf(opml(anOutline, '<!-- <!DOCTYPE html> -->'))).toEqual(['https://a.example/']);
  const feed = `<rss version="2.0"><channel><item><title><![CDATA[${'<!DOCTYPE '.repeat(50_000)}]]></title><link>https://a.example/</link></item></channel></rss>`;
  expect(await urlsOf(feed)).toEqual(['https://a.example/']);
});

test('XML with signs that XML has no place for, as programs write it, keeps its links', async () => {
  const { library } = await readFile(opml('<outline text="A\u0008 & B&nbsp;C" url="https://a.example/?b=1&c=2"/>'));
  expect(library.resources).toMatchObject([{ name: 'A & B&nbsp;C', url: 'https://a.example/?b=1&c=2' }]);
});

test.each([
  ['in UTF-16 without a mark', utf16(bookmarks(anAnchor))],
  ['in UTF-16 of the other order', utf16(`\ufeff${bookmarks(anAnchor)}`).map((_, at, all) => all[at ^ 1] ?? 0)],
  ['in windows-1252', bytes(bookmarks(`${anAnchor}<DD>Sch\xfcler`))],
  ['with a nought in it', bytes(bookmarks('<DT><A HREF="https://a.example/">A\0B</A>'))],
  ['with lines that end as on an old Mac', bytes('---\rtitle: A\rsource: https://a.example/\r---\rWords')],
])('a file %s is read', async (_, file) => {
  expect(await urlsOf(file)).toEqual(['https://a.example/']);
});

test('bytes of no text are none, though there are few noughts among them', async () => {
  expect((await readFile(Uint8Array.of(1, 2, 0, 0, 3))).format).toBe('binary');
  expect((await readFile(Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7_919 + (at >> 3)) % 256))).format).toBe(
    'binary',
  );
});

test.each([
  [
    'a quotation mark that nothing closes',
    'title,url\n"Half open,https://a.example/\nb,https://b.example/\nc,https://c.example/\n',
    3,
  ],
  [
    'quotation marks in the middle',
    'title,url\nsaid "x" ok,https://a.example/\n"b" tail,https://b.example/\nc,https://c.example/\n',
    3,
  ],
  [
    'commas in a title without quotation marks',
    'title,url,tags\nA, B and C,https://a.example/,x\nb,https://b.example/,y\n',
    2,
  ],
  ['rows of different lengths', 'title,url\na,https://a.example/,more,https://x.example/\nhttps://c.example/,\n', 3],
  ['ends of lines in cells', 'title;url;note\n"a";https://a.example/;"one\ntwo;\nthree"\n', 1],
  ['heads that JavaScript has a meaning for', '__proto__,constructor,url\na,b,https://a.example/\n', 1],
  ['addresses without their beginning', 'title,url\na,www.a.example/page\n', 1],
])('a table with %s loses no link', async (_, table, links) => {
  const { library, format, refusedResources } = await readFile(table);
  expect([format, library.resources.length, refusedResources]).toEqual(['csv', links, 0]);
});

test('front matter that breaks the rules of YAML, or is a trap of YAML, keeps its page', async () => {
  const trap = ['a: &a [x, x]', 'b: &b [*a, *a, *a, *a]', 'c: &c [*b, *b, *b, *b]', 'd: [*c, *c, *c, *c]'].join('\n');
  for (const more of [trap, 'x: "open', 'y: [1, 2'])
    expect(await urlsOf(`---\nsource: https://a.example/\n${more}\n---\nWords`)).toEqual(['https://a.example/']);
});

test('each line of a list that is an address counts, be it hidden, odd or without its beginning', async () => {
  const { library, refusedResources } = await readFile(
    'https://a.example/\njava\tscript:alert(1)\n\u0001javascript:location="https://evil.example/"\nwww.b.example/x\nurn:isbn:1\nview-source:https://c.example/',
  );
  expect(library.resources.map(({ url }) => url)).toEqual([
    'https://a.example/',
    'https://www.b.example/x',
    'https://c.example/',
  ]);
  expect(refusedResources).toBe(3);
});

test('a list of addresses in JSON is a list of links', async () => {
  expect(await urlsOf('["https://a.example/","https://b.example/"]')).toEqual([
    'https://a.example/',
    'https://b.example/',
  ]);
});

test('an address of a description that is one of several, or an object, is found', async () => {
  const part = (url: unknown) => ({ '@type': 'LearningResource', name: 'a', url });
  expect(
    await urlsOf(
      JSON.stringify({
        '@context': 'https://schema.org',
        '@type': 'Collection',
        name: 'c',
        hasPart: [part(['https://a.example/']), part({ '@id': 'https://b.example/' })],
      }),
    ),
  ).toEqual(['https://a.example/', 'https://b.example/']);
});

test('a reference with two addresses keeps the second in the note', async () => {
  const { library } = await readFile('TY  - ELEC\nTI  - a\nUR  - https://a.example/\nUR  - https://b.example/\nER  - ');
  expect(library.resources).toMatchObject([{ url: 'https://a.example/', note: 'URL: https://b.example/' }]);
});

test.each<[string, (times: number) => string]>([
  ['signs of headings', (times) => `# ${'# '.repeat(125_000 * times)}`],
  ['marks', (times) => `---\nsource: https://a.example/\n---\n${'==a'.repeat(25_000 * times)}`],
  ['beginnings of tags', (times) => `<rss>${'<'.repeat(250_000 * times)}`],
  ['beginnings of comments', (times) => `<rss version="2.0">${'<!-- '.repeat(50_000 * times)}`],
  ['quotation marks', (times) => `title,url\n${'"'.repeat(250_000 * times + 1)}`],
  ['brackets behind an address', (times) => `https://a.example/${')'.repeat(125_000 * times)}`],
  ['full stops amid an address', (times) => `https://a.example/${'.'.repeat(40_000 * times)}x`],
  ['tags that nothing closes', (times) => `<html>${'<div class='.repeat(1_500 * times)}`],
  ['one link', (times) => JSON.stringify(Array.from({ length: 5_000 * times }, () => pin('https://a.example/')))],
])(
  'a flood of %s is read or refused in a time that grows with it, not by its square',
  async (_, flood) => {
    const read = async (times: number) => {
      const { problems } = await readFile(flood(times));
      expect(problems.every(({ why }) => saySentence(why) !== '')).toBe(true);
    };
    expect(await growth(read)).toBeLessThan(LINEAR);
  },
  60_000,
);

test('a page from Taproot whose bundle is cut off or damaged says so', async () => {
  const page = (bundle: string) =>
    `<!DOCTYPE html><html><head><script type="application/ld+json" id="taproot-bundle">${bundle}`;
  const reading = await readFile(page('{"format":"taproot-bundle","resources":['));
  expect([reading.format, reading.problems[0]?.why.key]).toEqual(['taproot-bundle', 'importing.why.truncated']);
  const broken = await readFile(page('{x</script><a href="https://a.example/">a</a>'));
  expect([broken.format, broken.problems[0]?.why.key]).toEqual(['taproot-bundle', 'importing.why.damaged']);
});

test('one note of Evernote that is nested without end does not sink the others', async () => {
  const note = (title: string, content: string) =>
    `<note><title>${title}</title><content><![CDATA[${content}]]></content></note>`;
  const { library } = await readFile(
    `<en-export>${note('deep', '<div>'.repeat(50_000))}${note('sound', '<a href="https://a.example/">A</a>')}</en-export>`,
  );
  expect(library.resources.map(({ name }) => name)).toEqual(['deep', 'A']);
});

test('a framework in a table with texts of megabytes is known by its heads', async () => {
  const { format, library } = await readFile(
    `code,name,description,parent\n${'x'.repeat(100_000)},${'y'.repeat(100_000)},"${'z'.repeat(1_000_000)}",`,
  );
  expect([format, library.competencies.length]).toEqual(['framework-csv', 1]);
});
