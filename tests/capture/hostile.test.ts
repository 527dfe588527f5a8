// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { draftResource } from '../../src/capture/draft-resource.ts';
import { readPage } from '../../src/capture/page/read-page.ts';
import { readText } from '../../src/capture/page/read-text.ts';
import { parseSnapshot } from '../../src/capture/snapshot.ts';
import { bundleToJson, toBundle } from '../../src/export/to-json.ts';
import { readFile } from '../../src/import/read-file.ts';
import { emptyLibrary } from '../../src/model/library.ts';
import { resource } from '../../src/model/resource.ts';
import { documentOf, draftOf, NOW, snapshotOf } from '../support/page-of.ts';

const ID = 'urn:uuid:00000000-0000-4000-8000-000000000001';
const json = (text: string): string =>
  `<script type="application/ld+json">${text}</script><title>Rivers</title><h1>Rivers</h1>`;
const deep = (open: string, close: string, levels: number): string => open.repeat(levels) + close.repeat(levels);

const HOSTILE: [what: string, html: string][] = [
  ['nothing at all', ''],
  ['a title of ten million letters', `<title>${'r'.repeat(10_000_000)}</title>`],
  ['a heading of a million letters', `<h1>${'r '.repeat(500_000)}</h1>`],
  ['JSON-LD nested 10,000 deep', json(`{"@type":"Article","author":${deep('[', ']', 10_000)}}`)],
  ['JSON-LD of objects nested 10,000 deep', json(`${'{"author":'.repeat(10_000)}1${'}'.repeat(10_000)}`)],
  [
    'JSON-LD that names a prototype',
    json(
      '{"@type":"Article","__proto__":{"headline":"no"},"constructor":{"prototype":{"x":1}},"headline":"Rivers","toString":"x"}',
    ),
  ],
  [
    'roles, elements and entities that are called as what every object has',
    '<main role="constructor"><svg><valueOf><h1>Rivers &amp;valueOf; seas</h1></valueOf></svg><p role="toString">By <a rel="author">Ann Lee</a></p><img src="a.png" width="400" height="300"></main>',
  ],
  ['JSON-LD that is none', json('{"@type": "Article", headline: Rivers')],
  [
    'JSON-LD of null, numbers and booleans',
    json('[null,1,true,"x",{"@type":null,"author":null,"image":{"url":null},"headline":7}]'),
  ],
  [
    'JSON-LD that refers to itself',
    json(
      '{"@graph":[{"@id":"#a","@type":"Article","author":{"@id":"#a"},"publisher":{"@id":"#b"}},{"@id":"#b","@type":"Organization","name":"B"}]}',
    ),
  ],
  ['thousands of metas', '<meta name="author" content="x">'.repeat(5_000)],
  [
    'addresses that are scripts',
    '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="data:text/html,x"><meta property="og:image" content="javascript:alert(1)"><iframe src="javascript:alert(1)"></iframe><video src="blob:x" poster="javascript:alert(1)"></video>',
  ],
  [
    'microdata that includes itself',
    '<div itemscope id="a" itemref="a b"><div itemprop="author" itemscope id="b" itemref="a b"><b itemprop="name">Ann</b></div></div>',
  ],
  ['RDFa nested 200 deep', deep('<div typeof="Article" property="author">', '</div>', 200)],
  ['elements nested 200 deep', deep('<div class="author">', '</div>', 200)],
  [
    'names that hide the document’s own properties',
    '<img name="querySelectorAll"><img name="documentElement"><form name="title"></form><img name="cloneNode"><form id="body"><input name="textContent"><input name="parentNode"></form><h1>Rivers</h1><p>Water.</p>',
  ],
  [
    'broken entities and surrogates',
    `<title>&#x110000;&#xD800;&amp;#55296;&amp;#xFFFFFFF; \ud800 Rivers</title><h1>\u202eRivers\u0000</h1>`,
  ],
  [
    'bad percent signs',
    '<link rel="canonical" href="/%E0%A4%A"><title>%E0</title><meta property="og:image" content="/%E0%A4%A.jpg">',
  ],
  [
    'a date of nonsense',
    '<meta property="article:published_time" content="99999-99-99T99:99:99+99:99"><time datetime="-1">x</time>',
  ],
  ['a language of nonsense', '<html lang="'.concat('x-'.repeat(5_000), '">')],
  [
    'a video of nonsense',
    '<script type="application/ld+json">{"@type":"VideoObject","name":"x","duration":"P-1D","embedUrl":"https://www.youtube.com/embed/","thumbnailUrl":["javascript:1"]}</script>',
  ],
  ['a table of 2,000 cells', `<table>${'<tr><td>a</td><td>b</td></tr>'.repeat(1_000)}</table>`],
];

/** What a page may state that no bundle could carry back: each has to come back out of a file, for a record that does not is lost. */
const OVERLONG: [what: string, html: string][] = [
  [
    'a licence of many pages',
    json(
      `{"@type":"Article","headline":"Rivers","license":"${'Under gnu.org/licenses/fdl all may copy. '.repeat(400)}"}`,
    ),
  ],
  [
    'a video that lasts for ever',
    json(`{"@type":"VideoObject","name":"Rivers","embedUrl":"https://v.org/1","duration":"${'9'.repeat(400)}"}`),
  ],
  [
    'a duration of thousands of noughts',
    json(`{"@type":"LearningResource","name":"Rivers","timeRequired":"PT${'0'.repeat(15_000)}5M"}`),
  ],
];

describe('a page made to break the reader', () => {
  it.each(OVERLONG)('with %s gives a record that comes back out of a bundle', async (_, html) => {
    const { resource: draft } = draftOf(html);
    const row = { ...draft, id: ID, curator: ID, dateSaved: NOW, dateChanged: NOW };
    const bundle = bundleToJson(toBundle({ ...emptyLibrary(), resources: [row] }, { date: NOW, curator: ID }));
    expect((await readFile(bundle)).library.resources).toEqual([row]);
  });

  it('a licence in a notice is known by its address', () => {
    const notice = 'Made available under https://opendatacommons.org/licenses/odbl/1-0/, see below.';
    expect(draftOf(json(`{"@type":"Article","headline":"Rivers","license":"${notice}"}`)).resource.license).toBe(
      'https://opendatacommons.org/licenses/odbl/1-0/',
    );
  });

  it.each(HOSTILE)('with %s gives a record that is one', (_, html) => {
    const draft = draftOf(html);
    expect(
      resource.safeParse({ ...draft.resource, id: ID, curator: ID, dateSaved: NOW, dateChanged: NOW }).error,
    ).toBeUndefined();
    expect(draft.resource.name.length).toBeLessThan(1_000);
    expect(JSON.stringify(draft)).not.toContain('javascript:');
  });

  it.each(HOSTILE)('with %s brings back no more than a page may', (_, html) => {
    const snapshot = snapshotOf(html);
    expect(JSON.stringify(snapshot).length).toBeLessThan(4_000_000);
    expect(parseSnapshot(JSON.parse(JSON.stringify(snapshot)))).toBeDefined();
  });

  it.each(HOSTILE)('with %s gives a text, and is left as it was', (_, html) => {
    const document = documentOf(html);
    const before = document.documentElement.outerHTML;
    expect(readText(document, document.URL).html).not.toMatch(/<script|javascript:|\son\w+=/i);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it.each(['constructor', 'toString', 'valueOf', '__proto__'])('a role called %s hides nothing of the page', (role) => {
    const { headings, images } = snapshotOf(`<main role="${role}"><h1>Rivers</h1><img src="a.png" width="400"></main>`);
    expect([...headings, ...images].map(({ place }) => place)).toEqual(['main', 'main']);
  });

  it('an entity called as what every object has is none', () => {
    expect(draftOf('<h1>Rivers &amp;valueOf; seas &amp;toString;</h1>').resource.name).toBe(
      'Rivers &valueOf; seas &toString;',
    );
  });

  it('leaves every prototype alone', () => {
    draftOf(json('{"@type":"Article","__proto__":{"polluted":"yes"},"headline":"Rivers"}'));
    expect('polluted' in {}).toBe(false);
  });

  it('answers even where the document throws at every touch', () => {
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
        getPrototypeOf: () => {
          throw new Error('no');
        },
      },
    );
    const snapshot = readPage(trap as Document, 'https://a.org/x');
    expect(draftResource(snapshot, { title: 'From the tab' }, NOW).resource).toEqual({
      kind: 'page',
      name: 'From the tab',
      url: 'https://a.org/x',
    });
    expect(readText(trap as Document, 'https://a.org/x')).toEqual({ html: '', text: '' });
  });

  it.each([undefined, null, 1, 'x', [], {}, { address: 'x' }, { ...snapshotOf(''), metas: 'x' }])(
    'an answer that is no snapshot is none: %j',
    (answer) => {
      expect(parseSnapshot(answer)).toBeUndefined();
    },
  );
});
