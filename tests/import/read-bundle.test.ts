import { expect, test } from 'vitest';
import { readFile } from '../../src/import/read-file.ts';
import { waterUnit } from '../support/water-unit.ts';
import { bundle, nodeOf, readChanged, text } from './changed-bundle.ts';

test('a bundle of version 1 is read for ever', async () => {
  const { verdict, library, header } = await readFile(text);
  expect(verdict).toBe('accepted');
  expect(header).toEqual({
    name: 'Water: who gets it?',
    dateCreated: '2026-11-24T10:00:00.000Z',
    curator: { id: 'urn:uuid:00000001-aaaa-4aaa-8aaa-000000000001', name: 'Ana Ribeiro' },
  });
  expect(library.resources).toEqual(waterUnit.resources);
  expect(library.collections).toEqual(waterUnit.collections);
});

test('keys such as __proto__ and constructor are fields like any other', async () => {
  const evil = text.replace(
    '"resources": [',
    '"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}, "resources": [',
  );
  const reading = await readFile(evil);
  expect(reading.verdict).toBe('accepted');
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('fields of a later minor version are passed over, and named', async () => {
  const { verdict, said, library } = await readChanged((file) => {
    nodeOf(file, 'resources').mood = 'bright';
    file.weather = [];
    (file as Record<string, unknown>).version = 1.4;
  });
  expect(verdict).toBe('accepted');
  expect(said).toEqual([
    'The whole file: The file also says things that this Taproot does not know (weather, mood). They stay in the file.',
  ]);
  expect(library.resources[0]).not.toHaveProperty('mood');
});

test('a bundle of a newer Taproot is refused with a clear sentence, and so is one without a version', async () => {
  const newer = await readChanged((file) => Object.assign(file, { version: 2 }));
  expect(newer).toMatchObject({ format: 'taproot-bundle', verdict: 'refused' });
  expect(newer.said).toEqual([
    'The whole file: This bundle comes from a newer Taproot. To bring it in, update Taproot first.',
  ]);
  const none = await readChanged((file) => Object.assign(file, { version: 'one' }));
  expect(none.verdict).toBe('refused');
});

test('a bundle cut off anywhere is refused as one that ends in the middle', async () => {
  for (const part of [0.01, 0.2, 0.5, 0.9, 0.999]) {
    const reading = await readFile(text.trimEnd().slice(0, Math.floor(text.trimEnd().length * part)));
    expect(reading).toMatchObject({ format: 'taproot-bundle', verdict: 'refused' });
    expect(reading.problems[0]?.why.key).toBe('importing.why.truncated');
  }
});

test('nesting without end is refused before anything recursive sees it', async () => {
  const deep = text.replace('"resources": [', `"deep": ${'['.repeat(300_000)}${']'.repeat(300_000)}, "resources": [`);
  expect((await readFile(deep)).problems[0]?.why.key).toBe('importing.why.deep');
});

test('a list that is no list is said, and the other lists come in', async () => {
  const { verdict, said, library } = await readChanged((file) => Object.assign(file, { excerpts: { length: 3 } }));
  expect(verdict).toBe('partly');
  expect(said.some((sentence) => sentence.includes('Where a list should be'))).toBe(true);
  expect(library.resources).toHaveLength(4);
});

test('a bundle in which nothing can be read is refused, and gives an empty library', async () => {
  const { verdict, library } = await readChanged((file) => {
    for (const node of file.resources ?? []) node.url = 'javascript:1';
    for (const node of file.resources ?? []) delete node.name;
    file.collections = [];
    file.excerpts = [];
    file.feedback = [];
    file.uses = [];
    file.savedTexts = [];
  });
  expect(verdict).toBe('refused');
  expect(library.curators).toEqual([]);
});

test('bytes with a mark in front, and damaged ones, are read, and damage is said', async () => {
  const bytes = new TextEncoder().encode(text);
  expect((await readFile(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes]))).verdict).toBe('accepted');
  const damaged = new TextEncoder().encode(text.replace('Tomás', 'Tom~s'));
  damaged[damaged.indexOf(0x7e, damaged.length / 8)] = 0xff;
  const reading = await readFile(damaged);
  expect(reading.verdict).toBe('accepted');
  expect(reading.problems).toHaveLength(1);
});

test('a bundle in an old Western encoding is read, and that is said', async () => {
  const latin = Uint8Array.from(text, (character) => Math.min(character.charCodeAt(0), 0xff));
  const reading = await readFile(latin);
  expect(reading.library.resources[0]?.author).toEqual(['Mira Okafor', 'Tomás Lund']);
  expect(reading.problems.map((problem) => problem.why.key)).toEqual(['importing.why.windows1252']);
});

test('reading a long bundle reports how far it is, and can be stopped', async () => {
  const long = bundle();
  const [pattern] = long.resources ?? [];
  long.resources = Array.from({ length: 20_000 }, (_, number) => ({
    ...pattern,
    educationalAlignment: undefined,
    '@id': `urn:uuid:00000099-aaaa-4aaa-8aaa-${String(number).padStart(12, '0')}`,
  }));
  const stop = new AbortController();
  const heard: number[] = [];
  const reading = readFile(JSON.stringify(long), {
    signal: stop.signal,
    onProgress: (done) => {
      heard.push(done);
      stop.abort(new Error('the teacher had enough'));
    },
  });
  await expect(reading).rejects.toThrow('the teacher had enough');
  expect(heard[0]).toBeGreaterThan(0);
  expect(heard[0]).toBeLessThan(1);
});
