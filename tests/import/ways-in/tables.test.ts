// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readFile } from '../../../src/import/read-file.ts';
import { saySentence } from '../../../src/words/say.ts';
import { lines, quotesIn } from './foreign-files.ts';

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

test.each([
  ['Chrome', 'name,url,username,password,note\nSchool,https://school.example/,mira,secret1,'],
  ['Safari', 'Title,URL,Username,Password,Notes,OTPAuth\nSchool,https://school.example/,mira,secret1,,'],
  ['Firefox', '"url","username","password","httpRealm"\n"https://school.example","mira","secret1",""'],
])('passwords that %s exported are refused, and nothing of them is repeated', async (_, text) => {
  const { format, verdict, problems } = await readFile(text);
  expect([format, verdict]).toEqual(['passwords', 'refused']);
  expect(problems.map(({ why }) => saySentence(why)).join()).toMatch(/passwords/);
  expect(JSON.stringify(problems)).not.toMatch(/secret1|mira/);
});

test('notes that Zotero keeps as HTML come in as text, with the signs that HTML writes in another way', async () => {
  const note = '<p>Wells &amp; rain, 3 &lt; 4</p><p>Ask &auml;ltere</p>';
  const table = `"Key","Item Type","Author","Title","Url","DOI","Notes"\n"AB","webpage","","Wells","https://a.example/","","${note}"`;
  const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:bib="http://purl.org/net/biblio#">
    <bib:Article rdf:about="https://a.example/"><z:itemType>webpage</z:itemType><dc:title>Wells</dc:title><dcterms:isReferencedBy rdf:resource="#n"/></bib:Article>
    <bib:Memo rdf:about="#n"><rdf:value><![CDATA[${note}]]></rdf:value></bib:Memo></rdf:RDF>`;
  for (const file of [table, rdf])
    expect((await readFile(file)).library.resources[0]?.note).toBe('Wells & rain, 3 < 4\nAsk ältere');
});

test.each([
  "javascript:location='https://evil.example/'",
  'javascript:void open("https://evil.example/")',
  'blob:https://evil.example/1',
  'data:text/html,https://evil.example/',
])('an address inside of a script or of data is none: %s', async (cell) => {
  const rows = [
    ['title', 'url'],
    ['A', cell],
    ['B', 'https://b.example/'],
  ];
  const table = rows.map((cells) => cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(',')).join('\n');
  for (const file of [table, `https://b.example/\nA | ${cell}`]) {
    const { library, refusedResources } = await readFile(file);
    expect([library.resources.map(({ url }) => url), refusedResources]).toEqual([['https://b.example/'], 1]);
  }
});
