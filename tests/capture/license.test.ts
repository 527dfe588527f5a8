import { describe, expect, it } from 'vitest';
import { licenseOfAddress, licenseOfWords } from '../../src/capture/fields/license.ts';
import { savedOf } from '../support/page-of.ts';

describe('a licence by its address', () => {
  it.each([
    ['http://creativecommons.org/licenses/by-sa/4.0/deed.de', 'https://creativecommons.org/licenses/by-sa/4.0/'],
    ['//creativecommons.org/licenses/by/3.0/legalcode', 'https://creativecommons.org/licenses/by/3.0/'],
    ['https://creativecommons.org/licenses/by-nc-sa/3.0/de/', 'https://creativecommons.org/licenses/by-nc-sa/3.0/de/'],
    ['https://creativecommons.org/licenses/by/3.0/igo/', 'https://creativecommons.org/licenses/by/3.0/igo/'],
    ['https://creativecommons.org/publicdomain/zero/1.0/deed.en', 'https://creativecommons.org/publicdomain/zero/1.0/'],
    ['https://creativecommons.org/publicdomain/mark/1.0/', 'https://creativecommons.org/publicdomain/mark/1.0/'],
    [
      'https://web.archive.org/web/2016/http://creativecommons.org/licenses/by/4.0/',
      'https://creativecommons.org/licenses/by/4.0/',
    ],
    ['https://creativecommons.org/licenses/by-sa/', 'CC BY-SA'],
    ['https://creativecommons.org/', undefined],
    ['https://creativecommons.org/about/cclicenses/', undefined],
    ['https://example.org/license', undefined],
  ])('%s', (address, license) => {
    expect(licenseOfAddress(address)).toBe(license);
  });
});

describe('a licence by its words', () => {
  it.each([
    ['CC BY-SA 4.0', 'https://creativecommons.org/licenses/by-sa/4.0/'],
    ['CC-BY-NC-ND-3.0', 'https://creativecommons.org/licenses/by-nc-nd/3.0/'],
    ['CC0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
    ['licensed under CC BY', 'CC BY'],
    [
      'Creative Commons Attribution-NonCommercial-ShareAlike 4.0 International License',
      'https://creativecommons.org/licenses/by-nc-sa/4.0/',
    ],
    [
      'Creative Commons Namensnennung – Nicht kommerziell – Keine Bearbeitungen 3.0 Deutschland',
      'https://creativecommons.org/licenses/by-nc-nd/3.0/de/',
    ],
    [
      'Creative Commons Reconocimiento-NoComercial-CompartirIgual 4.0',
      'https://creativecommons.org/licenses/by-nc-sa/4.0/',
    ],
    [
      'licence Creative Commons Attribution - Partage dans les Mêmes Conditions 4.0',
      'https://creativecommons.org/licenses/by-sa/4.0/',
    ],
    ['Creative Commons', undefined],
    ['All rights reserved', undefined],
    ['written by Ann, version 4.0', undefined],
  ])('%s', (text, license) => {
    expect(licenseOfWords(text)).toBe(license);
  });
});

const BY = 'https://creativecommons.org/licenses/by/4.0/';
const page = (body: string, head = ''): string =>
  `<head><title>Rivers</title>${head}</head><body><main><h1>Rivers</h1>${body}</main></body>`;

describe('the licence of a page', () => {
  it.each([
    ['a link with rel=license', page(`<p>Rivers run.</p><a rel="license" href="${BY}">CC</a>`)],
    ['a link in the head', page('', `<link rel="license" href="${BY}">`)],
    [
      'JSON-LD',
      page('', `<script type="application/ld+json">{"@type":"Article","headline":"Rivers","license":"${BY}"}</script>`),
    ],
    ['Dublin Core', page('', `<meta name="dcterms.license" content="${BY}">`)],
    ['Dublin Core rights in words', page('', '<meta name="DC.rights" content="CC BY 4.0">')],
    [
      'microdata',
      page(
        `<div itemscope itemtype="https://schema.org/Article"><b itemprop="name">Rivers</b><a itemprop="license" href="${BY}">L</a></div>`,
      ),
    ],
    [
      'RDFa of the Creative Commons chooser',
      page(`<p><span property="dct:title">Rivers</span> <a property="dct:license" href="${BY}">CC</a></p>`),
    ],
    [
      'a sentence that grants it',
      page('<p>This work is licensed under a Creative Commons Attribution 4.0 International License.</p>'),
    ],
    [
      'a badge in the foot',
      `<body><h1>Rivers</h1><footer><a href="${BY}"><img src="https://licensebuttons.net/l/by/4.0/88x31.png" alt="CC"></a></footer></body>`,
    ],
    [
      'a badge in a margin that speaks of all',
      page(`<div class="widget">All content of this site is under <a href="${BY}">CC BY</a></div>`),
    ],
  ])('is read from %s', (_, html) => {
    expect(savedOf(html).license).toBe(BY);
  });

  it.each([
    [
      'a photograph',
      page(`<figure><img src="a.jpg"><figcaption>Photo: Ann, <a href="${BY}">CC BY 4.0</a></figcaption></figure>`),
    ],
    ['a photograph credited in the text', page(`<p>Image by Ann via Flickr, <a href="${BY}">CC BY 4.0</a></p>`)],
    [
      'the template',
      page('', '').replace('</body>', `<footer>Template licensed under <a href="${BY}">CC BY 4.0</a></footer></body>`),
    ],
    [
      'the subject of the page',
      page('<p>Creative Commons offers six licences, CC BY among them, and CC BY-SA 4.0.</p>'),
    ],
    [
      'a related story',
      page('').replace('</main>', `</main><aside><a href="${BY}">CC BY 4.0</a></aside>`).replace('CC BY 4.0', 'x'),
    ],
    ['a link to Creative Commons itself', page('<a href="https://creativecommons.org/">Creative Commons</a>')],
    ['terms of use', page('<a rel="license" href="/terms">Terms</a>')],
  ])('is not invented from that of %s', (_, html) => {
    expect(savedOf(html).license).toBeUndefined();
  });

  it('is that of the foot where the text speaks of six', () => {
    const six = ['by', 'by-sa', 'by-nc', 'by-nd', 'by-nc-sa', 'by-nc-nd']
      .map((code) => `<li>Lizenz <a href="https://creativecommons.org/licenses/${code}/4.0/">${code}</a></li>`)
      .join('');
    expect(
      savedOf(`<main><h1>Lizenzen</h1><ul>${six}</ul></main><footer><a href="${BY}">CC BY 4.0</a></footer>`).license,
    ).toBe(BY);
  });
});
