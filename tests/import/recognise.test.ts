import { expect, test } from 'vitest';
import { readFile } from '../../src/import/read-file.ts';
import { saySentence } from '../../src/words/say.ts';
import { growth, LINEAR } from '../support/growth.ts';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const json = (value: unknown) => JSON.stringify(value);

test.each<[string, string | Uint8Array]>([
  ['empty', ''],
  ['empty', ' \n\t '],
  ['pdf', bytes('%PDF-1.7\n%\xe2\xe3\xcf\xd3')],
  ['picture', bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')],
  ['picture', bytes('\xff\xd8\xff\xe0\0\x10JFIF\0')],
  ['zip', bytes('PK\x03\x04\x14\0\0\0\0\0notes.txt')],
  ['word', bytes('PK\x03\x04\x14\0[Content_Types].xml\0word/document.xml')],
  ['excel', bytes('PK\x03\x04\x14\0[Content_Types].xml\0xl/workbook.xml')],
  ['powerpoint', bytes('PK\x03\x04\x14\0ppt/presentation.xml')],
  ['epub', bytes('PK\x03\x04\n\0mimetypeapplication/epub+zip')],
  ['opendocument', bytes('PK\x03\x04\n\0mimetypeapplication/vnd.oasis.opendocument.text')],
  ['common-cartridge', bytes('PK\x03\x04\n\0imsmanifest.xml')],
  ['old-office', bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0')],
  ['sqlite', bytes('SQLite format 3\0')],
  ['binary', bytes('\x01\x02\0\0\x03')],
  ['rtf', '{\\rtf1\\ansi Hello}'],
  ['web-page', '<!DOCTYPE html><html lang="en"><title>Water</title><dl><dt>Term<dd>Meaning</dl>'],
  ['bookmarks-html', '\ufeff<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE><DL><p>'],
  ['bookmarks-html', '<dl><dt><h3>Folder</h3><dl><p><dt><a href="https://example.org">x</a></dl></dl>'],
  ['pocket-html', '<!DOCTYPE html><html><head><title>Pocket Export</title></head>'],
  ['svg', '<?xml version="1.0"?><!-- drawn --><svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['opml', '<?xml version="1.0"?>\n<opml version="2.0"><body/></opml>'],
  ['feed', '<?xml version="1.0"?><rss version="2.0"/>'],
  ['xml', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
  ['ris', 'TY  - JOUR\nTI  - Water\nER  - \n'],
  ['bibtex', '@article{water, title = {Water}}'],
  ['calendar', 'BEGIN:VCALENDAR\nEND:VCALENDAR'],
  [
    'raindrop-csv',
    'id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n1,a,,,https://example.org,x,,,,,',
  ],
  ['pocket-csv', 'title,url,time_added,tags,status\na,https://example.org,1,,unread'],
  ['instapaper-csv', 'URL,Title,Selection,Folder\nhttps://example.org,a,,Unread'],
  ['csv', 'name;class\nAda;8a\nBob;8b'],
  ['link-list', 'https://example.org/a\nhttps://example.org/b | The second'],
  ['obsidian-clipper', '---\ntitle: Water\nsource: https://example.org\n---\nText'],
  ['markdown', '---\ntitle: Water\n---\nText'],
  ['markdown', '# Water\n\nSee [this](https://example.org).'],
  ['text', 'Dear colleagues,\nfrom Monday on the lab is closed.'],
  ['text', '[1] A note\n[2] Another'],
  ['text', '[ ] buy bottles\n[x] ask Jonas'],
  [
    'karakeep',
    json({
      bookmarks: [{ createdAt: 1, title: 'a', tags: [], content: { type: 'link', url: 'https://example.org' } }],
    }),
  ],
  ['linkwarden', json({ collections: [{ name: 'a', links: [] }], pinnedLinks: [] })],
  ['omnivore', json([{ slug: 'a', url: 'https://example.org', savedAt: '2026-01-01T00:00:00Z' }])],
  ['wallabag', json([{ url: 'https://example.org', is_archived: 0, title: 'a' }])],
  ['pinboard', json([{ href: 'https://example.org', description: 'a', extended: '' }])],
  ['hypothesis', json({ total: 1, rows: [{ uri: 'https://example.org', target: [], text: 'a' }] })],
  ['web-annotation', json({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'Annotation' })],
  ['firefox-bookmarks', json({ guid: 'root________', type: 'text/x-moz-place-container', children: [] })],
  ['chrome-bookmarks', json({ roots: { bookmark_bar: { children: [] } }, version: 1 })],
  ['case', json({ CFDocument: { title: 'a' }, CFItems: [] })],
  ['csl-json', json([{ id: 'a', type: 'book', title: 'b', author: [] }])],
  ['lrmi', json({ '@context': 'https://schema.org', '@type': 'LearningResource', name: 'a' })],
  [
    'amb',
    json({
      '@context': ['https://w3id.org/kim/amb/context.jsonld'],
      id: 'https://example.org',
      type: ['LearningResource'],
    }),
  ],
  ['open-badge', json({ '@context': ['https://www.w3.org/ns/credentials/v2'], type: ['OpenBadgeCredential'] })],
  ['json-ld', json({ '@context': { a: 'https://example.org/' }, a: 1 })],
  ['geojson', json({ type: 'FeatureCollection', features: [] })],
  ['json', json({ name: 'package', version: '1.0.0' })],
  ['json', '[]'],
  ['json', '{"a": 1'],
])(
  'a file of the kind %s is recognised by its content, and what cannot be read is told in a sentence',
  async (format, content) => {
    const reading = await readFile(content);
    expect(reading.format).toBe(format);
    if (reading.verdict === 'accepted') return;
    const why = reading.problems.map((problem) => saySentence(problem.why)).join(' ');
    expect(why).toMatch(/^[A-Z].*\.$/);
    expect(why).not.toMatch(/[{}$]|importing\./);
  },
);

test('text in UTF-16 is read by its mark', async () => {
  const utf16 = new Uint8Array(new Uint16Array([...'\ufeffTY  - JOUR\nER  - '].map((c) => c.charCodeAt(0))).buffer);
  expect((await readFile(utf16)).format).toBe('ris');
});

test.each<[string, (many: number) => string]>([
  ['comments', (many) => '<!---->'.repeat(many)],
  ['declarations', (many) => '<?x'.repeat(many)],
  ['lists', (many) => '<dl>'.repeat(many)],
  ['properties', (many) => `---\n${'a: b\n'.repeat(many)}`],
  ['commas', (many) => ',\n'.repeat(many)],
  ['tags', (many) => '<a '.repeat(many)],
])(
  'text that is nothing but %s is recognised in a time that grows with it',
  async (_, text) => {
    const read = async (times: number) => expect((await readFile(text(75_000 * times))).verdict).toBe('refused');
    expect(await growth(read)).toBeLessThan(LINEAR);
  },
  60_000,
);

test.each([
  ['pocket-html', '<title>Pocket Export</title><h1>Unread</h1>'],
  ['instapaper-html', '<!-- saved -->\n<!DOCTYPE html><html><head><title>\nInstapaper: Export</title>'],
  ['text', 'She wrote <title>Pocket Export</title> on the board.'],
])('a page is %s by its title, and words that only quote it are not', async (format, text) => {
  expect((await readFile(text)).format).toBe(format);
});
