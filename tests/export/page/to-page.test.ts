import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { gather } from '../../../src/export/gather.ts';
import { BUNDLE_ELEMENT } from '../../../src/export/page/bundle-element.ts';
import { toPage } from '../../../src/export/page/to-page.ts';
import { bundleToJson, toBundle } from '../../../src/export/to-json.ts';
import { readFile } from '../../../src/import/read-file.ts';
import type { Library } from '../../../src/model/library.ts';
import { anyLibrary } from '../../support/arbitrary-library.ts';
import { ana, unit } from '../../support/water-people.ts';
import { waterUnit } from '../../support/water-unit.ts';

const info = { date: '2026-11-24T10:00:00.000Z', curator: ana, name: 'My library' };

const pageOf = (library: Library) => {
  const bundle = bundleToJson(toBundle(library, info));
  const html = toPage(library, info, { style: '', bundle });
  return { html, bundle, document: new JSDOM(html).window.document };
};

test('the page of the sample unit has a title, an article for each resource, reasons, quotes and attributions', () => {
  const { document } = pageOf(gather(waterUnit, { collections: [unit] }, { privateNotes: false, savedTexts: false }));
  expect(document.title).toBe(document.querySelector('h1')?.textContent);
  expect(document.querySelectorAll('h1')).toHaveLength(1);
  const [first] = document.querySelectorAll('article');
  expect(first?.querySelector('a')?.href).toBe('https://river.example.org/aquifer');
  expect(first?.querySelector('.claims')?.textContent).toContain('Core content centres on');
  expect(first?.querySelector('.credit')?.textContent).toContain('by Mira Okafor and Tomás Lund');
  expect(document.querySelector('.coverage th[scope="row"] a')?.getAttribute('href')).toBe(`#${first?.id}`);
  expect(document.querySelector('.review caption')?.textContent).toBe('Review by Jonas Weber, 2026-11-09');
  expect(document.body.textContent).not.toContain('Leila');
});

test('the file, opened again, is known as a bundle and brings everything back, whatever it is called', async () => {
  const library = gather(waterUnit, 'everything', { privateNotes: false, savedTexts: false });
  const bundle = bundleToJson(toBundle(library, info));
  const whole = await readFile(bundle);
  for (const name of ['My library', 'Pocket Export', 'Instapaper: Export']) {
    const reading = await readFile(toPage({ ...library, collections: [] }, { ...info, name }, { style: '', bundle }));
    expect([reading.format, reading.verdict]).toEqual(['taproot-bundle', 'accepted']);
    expect(reading.library).toEqual(whole.library);
  }
});

test('the file is known also where a program wrote its tags in capitals', async () => {
  const page = pageOf(waterUnit).html.replace(/<(\/?)script/g, '<$1SCRIPT');
  const { format, library } = await readFile(page);
  expect([format, library.resources.length]).toEqual(['taproot-bundle', waterUnit.resources.length]);
});

test('the page carries its bundle whole', () => {
  fc.assert(
    fc.property(anyLibrary, (library) => {
      const { document, bundle } = pageOf(library);
      expect(JSON.parse(document.getElementById(BUNDLE_ELEMENT)?.textContent ?? '')).toEqual(JSON.parse(bundle));
    }),
    { numRuns: 60 },
  );
});

test('no field can put a script, a picture, a frame or a dangerous link into a page', () => {
  fc.assert(
    fc.property(anyLibrary, (library) => {
      const { document } = pageOf(library);
      expect([...document.querySelectorAll('script')].map(({ type }) => type)).toEqual(['application/ld+json']);
      expect(document.querySelectorAll('img, iframe, object, embed, form, link, base')).toHaveLength(0);
      for (const { protocol, hash } of document.querySelectorAll('a'))
        expect(hash !== '' || /^https?:$/.test(protocol)).toBe(true);
      for (const element of document.querySelectorAll('*'))
        for (const { name } of element.attributes) expect(name).not.toMatch(/^on/);
    }),
    { numRuns: 60 },
  );
});
