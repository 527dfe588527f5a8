// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readFile } from '../../../src/import/read-file.ts';
import { json, lines, now, placed } from './foreign-files.ts';

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

test('links in the words of a note of Keep come in, also where Keep does not name them, and none twice', async () => {
  const note = {
    isTrashed: false,
    title: 'Water',
    textContent: 'see https://wells.example/\nand https://rain.example/',
  };
  const annotations = [{ source: 'WEBLINK', title: 'Wells', url: 'https://wells.example/' }];
  const { library, repeatedResources } = await readFile(json({ ...note, annotations }));
  expect([placed(library), repeatedResources]).toEqual([
    [
      ['https://wells.example/', 'Water'],
      ['https://rain.example/', 'Water'],
    ],
    0,
  ]);
});
