import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import * as fc from 'fast-check';
import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { bundleSchema } from '../../scripts/bundle-json-schema.ts';
import { gather } from '../../src/export/gather.ts';
import { bundleToJson, toBundle } from '../../src/export/to-json.ts';
import type { Library } from '../../src/model/library.ts';
import { anyLibrary } from '../support/arbitrary-library.ts';
import { waterHabits } from '../support/water-habits.ts';
import { ana } from '../support/water-people.ts';
import { waterUnit } from '../support/water-unit.ts';

const info = { date: '2026-11-24T10:00:00.000Z', curator: ana, name: 'Water: who gets it?' };
const file = (library: Library) => bundleToJson(toBundle(library, info));
const whole = { privateNotes: true, savedTexts: true };

const refuseNetwork = async (url: string) => {
  throw new Error(`asked the network for ${url}`);
};

/** Every key of a JSON-LD document that is no keyword. */
const keysOf = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(keysOf);
  return Object.entries(value).flatMap(([key, inside]) =>
    key === '@context' ? [] : [...(key.startsWith('@') ? [] : [key]), ...keysOf(inside)],
  );
};

test('the bundle of the sample unit with its round of feedback is the golden file, byte for byte', async () => {
  const [request] = waterUnit.requests;
  const leaving = gather(waterUnit, { asks: request?.id ?? '' }, { privateNotes: false, savedTexts: false });
  await expect(file(leaving)).toMatchFileSnapshot('../fixtures/bundles/water-v1.taproot.json');
});

test('the bundle of the whole library, private notes and saved texts asked for, is the golden file, byte for byte', async () => {
  await expect(file(gather(waterUnit, 'everything', whole))).toMatchFileSnapshot(
    '../fixtures/bundles/library-v1.taproot.json',
  );
});

test('a bundle expands in a JSON-LD processor without the network, and no key of it is dropped', async () => {
  const bundle = JSON.parse(file({ ...waterUnit, ...waterHabits }));
  const expanded = await jsonld.expand(bundle, { documentLoader: refuseNetwork });
  const text = JSON.stringify(expanded);
  const strict = await jsonld.expand(bundle, { documentLoader: refuseNetwork, safe: true });
  expect(JSON.stringify(strict)).toBe(text);
  expect(keysOf(expanded).every((key) => /^https?:\/\//.test(key))).toBe(true);
  expect(keysOf(expanded)).toHaveLength(keysOf(bundle).length);
});

test('schema.org names mean schema.org, and our own names our own terms', async () => {
  const [bundle] = (await jsonld.expand(JSON.parse(file(waterUnit)), { documentLoader: refuseNetwork })) as [
    Record<string, never>,
  ];
  const [first] = bundle['https://taproot.example/terms#resources'] as unknown as Record<string, unknown>[];
  expect(first).toMatchObject({
    '@type': ['https://schema.org/LearningResource', 'https://schema.org/VideoObject'],
    'https://schema.org/name': [{ '@value': 'The aquifer under our feet' }],
    'https://taproot.example/terms#dateSaved': [{ '@value': '2026-11-02T09:30:00.000Z' }],
  });
  const [excerpt] = bundle['https://taproot.example/terms#excerpts'] as unknown as Record<string, unknown>[];
  expect(excerpt).toMatchObject({ '@type': expect.arrayContaining(['http://www.w3.org/ns/oa#Annotation']) });
});

test('times of a transcript are schema.org’s, and a file is a MediaObject with its checksum', async () => {
  const [bundle] = (await jsonld.expand(JSON.parse(file(waterUnit)), { documentLoader: refuseNetwork })) as [
    Record<string, unknown[]>,
  ];
  const own = (term: string) => `https://taproot.example/terms#${term}`;
  expect(bundle[own('transcripts')]?.[0]).toMatchObject({
    [own('cues')]: [
      {
        '@list': [
          {
            'https://schema.org/startOffset': [{ '@value': 0 }],
            'https://schema.org/endOffset': [{ '@value': 4.5 }],
            'https://schema.org/text': [{ '@value': 'This is the ground below a school.' }],
          },
          { 'https://schema.org/startOffset': [{ '@value': 4.5 }] },
        ],
      },
    ],
  });
  expect(bundle[own('attachments')]?.[0]).toMatchObject({
    '@type': ['https://schema.org/MediaObject'],
    'https://schema.org/sha256': [{ '@value': expect.stringMatching(/^[0-9a-f]{64}$/) }],
    'https://schema.org/contentUrl': [{ '@value': expect.stringMatching(/^files\/[0-9a-f]{64}\.png$/) }],
  });
  expect(bundle[own('excerpts')]?.[0]).toMatchObject({
    [own('analysis')]: [{ [own('whatStudentsDo')]: [{ '@value': 'Draw what they expect.' }] }],
  });
});

test('any bundle meets docs/bundle.schema.json', () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(bundleSchema()));
  fc.assert(
    fc.property(anyLibrary, (library) => {
      validate(JSON.parse(file(library)));
      expect(validate.errors).toBeNull();
    }),
    { numRuns: 50 },
  );
});

test('docs/bundle.schema.json is up to date (node scripts/bundle-schema.ts writes it)', async () => {
  await expect(bundleSchema()).toMatchFileSnapshot('../../docs/bundle.schema.json');
});
