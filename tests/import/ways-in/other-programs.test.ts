// @vitest-environment jsdom
import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js';
import { expect, test } from 'vitest';
import { readFile } from '../../../src/import/read-file.ts';
import type { Library } from '../../../src/model/library.ts';
import { saySentence } from '../../../src/words/say.ts';

const now = '2026-11-24T10:00:00.000Z';
const lines = (...text: string[]) => text.join('\n');
const json = (value: unknown) => JSON.stringify(value);

async function zipOf(files: Record<string, string>): Promise<Blob> {
  const zip = new ZipWriter(new BlobWriter('application/zip'), { useWebWorkers: false });
  for (const [name, text] of Object.entries(files)) await zip.add(name, new TextReader(text));
  return zip.close();
}

/** Each resource with the names of the collections around it, from the top down. */
function placed({ resources, collections }: Library) {
  const byId = new Map(collections.map((row) => [row.id, row]));
  const pathTo = (id: string | undefined): string[] => {
    const row = byId.get(id ?? '');
    return row ? [...pathTo(row.parent), row.name] : [];
  };
  return resources.map(({ id, url, name }) => [
    url ?? name,
    ...collections
      .filter(({ parts }) => parts.some((part) => part.kind === 'item' && part.resource === id))
      .map((row) => pathTo(row.id).join(' / ')),
  ]);
}

const quotesIn = ({ excerpts }: Library) => excerpts.map((row) => [row.kind === 'quote' && row.exact, row.note]);

test.each<[string, string, string, object]>([
  [
    'Pinboard in XML',
    'pinboard-xml',
    '<?xml version="1.0" encoding="UTF-8"?>\n<posts user="mira"><post href="https://a.example/?x=1&amp;y=2" time="2024-03-01T08:00:00Z" description="Wells" extended="How they are dug" tag="water year7" hash="1" shared="no" toread="yes"/></posts>',
    {
      url: 'https://a.example/?x=1&y=2',
      name: 'Wells',
      description: 'How they are dug',
      keywords: ['water', 'year7'],
      dateSaved: '2024-03-01T08:00:00.000Z',
      note: 'To read.',
    },
  ],
  [
    'wallabag in XML',
    'wallabag-xml',
    '<?xml version="1.0" encoding="UTF-8"?>\n<result>\n  <entry>\n    <is_archived>1</is_archived><is_starred>0</is_starred><tags><entry><![CDATA[water]]></entry></tags><id>1</id><title><![CDATA[Wells]]></title><url><![CDATA[https://a.example/]]></url><content><![CDATA[<!DOCTYPE html><p>page</p>]]></content><created_at><![CDATA[2024-03-01T08:00:00+0000]]></created_at></entry></result>',
    {
      url: 'https://a.example/',
      name: 'Wells',
      keywords: ['water'],
      dateSaved: '2024-03-01T08:00:00.000Z',
      note: 'Archived there.',
    },
  ],
  [
    'wallabag in a table',
    'wallabag-csv',
    'Title;URL;Content;Tags;"MIME Type";Language;"Creation date"\nWells;https://a.example/;"<p>a; b</p>";"water, year 7";text/html;de;"01/03/2024 08:00:00"',
    {
      url: 'https://a.example/',
      name: 'Wells',
      keywords: ['water', 'year 7'],
      inLanguage: 'de',
      dateSaved: '2024-03-01T00:00:00.000Z',
    },
  ],
  [
    'Instapaper as a page',
    'instapaper-html',
    '<!DOCTYPE html><html><head><title>Instapaper: Export</title></head><body><h1>Archive</h1><ol><li><a href="https://a.example/">Wells</a></ol></body></html>',
    { url: 'https://a.example/', name: 'Wells', note: 'Archived there.' },
  ],
  [
    'Raindrop in JSON',
    'raindrop-json',
    json({
      result: true,
      items: [
        {
          _id: 1,
          link: 'https://a.example/',
          title: 'Wells',
          excerpt: 'How',
          note: 'Try it',
          tags: ['water'],
          created: '2024-03-01T08:00:00.000Z',
          important: true,
        },
      ],
    }),
    {
      url: 'https://a.example/',
      name: 'Wells',
      description: 'How',
      keywords: ['water'],
      note: 'Try it\n\nMarked as a favourite there.',
    },
  ],
  [
    'Raindrop saved again by a German spreadsheet',
    'raindrop-csv',
    'id;title;note;excerpt;url;folder;tags;created;cover;highlights;favorite\n1;Wells;;How;https://a.example/;Year 7 / Water;"a, b";2024-03-01T08:00:00.000Z;;;true',
    { url: 'https://a.example/', keywords: ['a', 'b'], note: 'Marked as a favourite there.' },
  ],
  [
    'Zotero in a table: an item without an address is a book',
    'zotero-csv',
    '"Key","Item Type","Publication Year","Author","Title","Publication Title","ISBN","ISSN","DOI","Url","Abstract Note","Date","Date Added","Pages","Publisher","Language","Notes","Manual Tags","Automatic Tags"\n"AB","book","2011","Okafor, Mira; Lund, Tomás","Wells","","978-3-525-82258-6","","","","","2011-05","2024-03-01 08:00:00","","River Press","en","<p>Ask for it</p>","water; wells",""',
    {
      kind: 'thing',
      name: 'Wells',
      author: ['Mira Okafor', 'Tomás Lund'],
      publisher: 'River Press',
      datePublished: '2011',
      keywords: ['water', 'wells'],
      dateSaved: '2024-03-01T08:00:00.000Z',
    },
  ],
  [
    'Zotero in RDF',
    'zotero-rdf',
    lines(
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:bib="http://purl.org/net/biblio#" xmlns:foaf="http://xmlns.com/foaf/0.1/">',
      '<bib:Article rdf:about="#item_7"><z:itemType>webpage</z:itemType><dc:title>Wells</dc:title><dcterms:abstract>How</dcterms:abstract><dc:subject>water</dc:subject><dc:date>2011-05-02</dc:date><dcterms:dateSubmitted>2024-03-01 08:00:00</dcterms:dateSubmitted>',
      '<bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Okafor</foaf:surname><foaf:givenName>Mira</foaf:givenName></foaf:Person></rdf:li></rdf:Seq></bib:authors>',
      '<dc:identifier><dcterms:URI><rdf:value>https://a.example/</rdf:value></dcterms:URI></dc:identifier><dcterms:isReferencedBy rdf:resource="#note_1"/></bib:Article>',
      '<bib:Memo rdf:about="#note_1"><rdf:value>&lt;p&gt;Ask for it&lt;/p&gt;</rdf:value></bib:Memo>',
      '<z:Attachment rdf:about="#item_8"><z:itemType>attachment</z:itemType></z:Attachment></rdf:RDF>',
    ),
    {
      url: 'https://a.example/',
      name: 'Wells',
      author: ['Mira Okafor'],
      description: 'How',
      note: 'Ask for it',
      keywords: ['water'],
      datePublished: '2011-05-02',
    },
  ],
  [
    'Google Keep',
    'google-keep',
    json({
      color: 'DEFAULT',
      isTrashed: false,
      isPinned: false,
      isArchived: false,
      textContent: 'see https://a.example/',
      title: 'Wells',
      userEditedTimestampUsec: 1709280000000000,
      labels: [{ name: 'water' }],
      annotations: [{ description: '', source: 'WEBLINK', title: 'A page', url: 'https://a.example/' }],
    }),
    { url: 'https://a.example/', name: 'A page', keywords: ['water'], dateSaved: '2024-03-01T08:00:00.000Z' },
  ],
  [
    'Evernote, whose files all declare its document type',
    'evernote',
    '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE en-export SYSTEM "http://xml.evernote.com/pub/evernote-export4.dtd">\n<en-export export-date="20240208T170203Z" application="Evernote"><note><title>Wells</title><created>20240301T080000Z</created><tag>water</tag><note-attributes><source-url>https://a.example/</source-url></note-attributes><content><![CDATA[<?xml version="1.0"?><!DOCTYPE en-note SYSTEM "http://xml.evernote.com/pub/enml2.dtd"><en-note><div>Dig</div><div>deep</div></en-note>]]></content></note></en-export>',
    {
      url: 'https://a.example/',
      name: 'Wells',
      note: 'Dig\ndeep',
      keywords: ['water'],
      dateSaved: '2024-03-01T08:00:00.000Z',
    },
  ],
  [
    'a feed',
    'feed',
    '<?xml version="1.0"?><rss version="2.0"><channel><title>Ours</title><link>https://ours.example/</link><item><title>Wells</title><link>https://a.example/</link><description>&lt;p&gt;How &lt;b&gt;deep&lt;/b&gt;&lt;/p&gt;</description><pubDate>Fri, 01 Mar 2024 08:00:00 GMT</pubDate><category>water</category></item></channel></rss>',
    {
      url: 'https://a.example/',
      name: 'Wells',
      description: 'How deep',
      keywords: ['water'],
      dateSaved: '2024-03-01T08:00:00.000Z',
    },
  ],
  [
    'a feed in Atom',
    'feed',
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>Ours</title><entry><title>Wells</title><link rel="self" href="https://ours.example/1"/><link href="https://a.example/"/><published>2024-03-01T08:00:00Z</published><category term="water"/></entry></feed>',
    { url: 'https://a.example/', name: 'Wells', keywords: ['water'], dateSaved: '2024-03-01T08:00:00.000Z' },
  ],
])('%s comes in as what it is', async (_, format, text, resource) => {
  const reading = await readFile(text, { now });
  expect([reading.format, reading.verdict, reading.problems]).toEqual([format, 'accepted', []]);
  expect(reading.library.resources).toMatchObject([resource]);
});

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

test('highlights of Readwise hang on their book, once', async () => {
  const { library, repeatedResources, format } = await readFile(
    lines(
      'Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags',
      '"Dig, and dig",Wells,Mira Okafor,,first,yellow,,page,1,2024-03-01 08:00:00,water',
      'Then stop,Wells,Mira Okafor,,,yellow,,page,2,2024-03-01 08:00:00,water',
    ),
  );
  expect(format).toBe('readwise-highlights');
  expect(library.resources).toMatchObject([
    { kind: 'thing', name: 'Wells', author: ['Mira Okafor'], keywords: ['water'] },
  ]);
  expect(quotesIn(library)).toEqual([
    ['Dig, and dig', 'first'],
    ['Then stop', undefined],
  ]);
  expect(repeatedResources).toBe(0);
});

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

test.each([
  ['Chrome', 'name,url,username,password,note\nSchool,https://school.example/,mira,secret1,'],
  ['Safari', 'Title,URL,Username,Password,Notes,OTPAuth\nSchool,https://school.example/,mira,secret1,,'],
  ['Firefox', '"url","username","password","httpRealm"\n"https://school.example","mira","secret1",""'],
])('passwords that %s exported are refused, and nothing of them is repeated', async (_, text) => {
  const { format, verdict, problems } = await readFile(text);
  expect([format, verdict]).toEqual(['password-csv', 'refused']);
  expect(problems.map(({ why }) => saySentence(why)).join()).toMatch(/passwords/);
  expect(JSON.stringify(problems)).not.toMatch(/secret1|mira/);
});

test('a table of competencies that a department wrote is a framework with its tree, in any of five languages', async () => {
  const tables = [
    'code,name,description,parent\nW,Water,All about it,\nW.1,Wells,Digging them,W\nW.2,Rain,Measuring it,W\n',
    'Kürzel;Bezeichnung;Beschreibung;Übergeordnet\nW;Water;All about it;\nW.1;Wells;Digging them;W\nW.2;Rain;Measuring it;Water\n',
    'الرمز,الاسم,الوصف,الأصل\nW,Water,All about it,\nW.1,Wells,Digging them,W\nW.2,Rain,Measuring it,W\n',
  ];
  for (const table of tables) {
    const { format, verdict, library } = await readFile(table);
    expect([format, verdict]).toEqual(['framework-csv', 'accepted']);
    expect(library.frameworks).toHaveLength(1);
    const [root, ...under] = library.competencies;
    expect(root).toMatchObject({ code: 'W', name: 'Water', statement: 'All about it' });
    expect(under.map(({ code, name, parent }) => [code, name, parent])).toEqual([
      ['W.1', 'Wells', root?.id],
      ['W.2', 'Rain', root?.id],
    ]);
  }
});

test('the table of OpenSALT is a framework, its levels its tree', async () => {
  const { format, library } = await readFile(
    lines(
      'Identifier,Full Statement,Human Coding Scheme,Smart Level,Is Child Of',
      '11111111-1111-4111-8111-111111111111,All about water,W,1,',
      '22222222-2222-4222-8222-222222222222,Digging wells,W.1,1.1,',
      '33333333-3333-4333-8333-333333333333,Measuring rain,W.2,,11111111-1111-4111-8111-111111111111',
    ),
  );
  expect(format).toBe('framework-csv');
  const root = 'urn:uuid:11111111-1111-4111-8111-111111111111';
  expect(library.competencies.map(({ id, parent }) => [id, parent])).toEqual([
    [root, undefined],
    ['urn:uuid:22222222-2222-4222-8222-222222222222', root],
    ['urn:uuid:33333333-3333-4333-8333-333333333333', root],
  ]);
});

test.each([
  ['a class list', 'name;class\nAda;8a\nBob;8b'],
  ['an inventory', 'code,name,description,price\n1,Beaker,Glass,2.50\n2,Burner,Gas,12.00'],
])('%s is no framework', async (_, table) => {
  const { format, verdict } = await readFile(table);
  expect([format, verdict]).toEqual(['csv', 'refused']);
});

test('a set of the Common Standards Project is a framework in the order of its positions', async () => {
  const { format, library } = await readFile(
    json({
      data: {
        id: 'SET',
        title: 'Grade 7',
        subject: 'Science',
        license: {
          title: 'CC BY 4.0',
          URL: 'https://creativecommons.org/licenses/by/4.0/',
          rightsHolder: 'Desire2Learn',
        },
        standards: {
          B: {
            id: 'B',
            position: 2,
            depth: 1,
            statementNotation: 'W.1',
            description: 'Digging wells',
            ancestorIds: ['A'],
            parentId: 'A',
          },
          A: {
            id: 'A',
            position: 1,
            depth: 0,
            statementNotation: 'W',
            description: 'All about water',
            ancestorIds: [],
          },
        },
      },
    }),
  );
  expect(format).toBe('common-standards');
  expect(library.frameworks).toMatchObject([
    { name: 'Science: Grade 7', license: 'https://creativecommons.org/licenses/by/4.0/' },
  ]);
  const [root] = library.competencies;
  expect(library.competencies.map(({ code, parent }) => [code, parent])).toEqual([
    ['W', undefined],
    ['W.1', root?.id],
  ]);
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

test('a course package whose list of contents declares a document type is refused, and it is said why', async () => {
  const { format, verdict, problems } = await readFile(
    await zipOf({ 'imsmanifest.xml': '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><manifest/>' }),
  );
  expect([format, verdict]).toEqual(['common-cartridge', 'refused']);
  expect(problems.map(({ why }) => saySentence(why)).join()).toMatch(/document type/);
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

test('labels of Omnivore are tags, as words and as things with a name; Diigo’s word for none is no tag', async () => {
  const { library: omnivore } = await readFile(
    json([{ slug: 'a', url: 'https://a.example/', title: 'A', savedAt: null, labels: ['one', { name: 'two' }] }]),
  );
  expect(omnivore.resources[0]?.keywords).toEqual(['one', 'two']);
  const { library: diigo } = await readFile(
    'title,url,tags,description,comments,annotations,created_at\nA,https://a.example/,no_tag,,,,2024/11/14 05:48:28 +0000\n',
  );
  expect(diigo.resources).toMatchObject([{ dateSaved: '2024-11-14T05:48:28.000Z' }]);
  expect(diigo.resources[0]?.keywords).toBeUndefined();
});
