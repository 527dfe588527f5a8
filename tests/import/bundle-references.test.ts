import { expect, test } from 'vitest';
import { unit } from '../support/water-people.ts';
import { nodeOf, readChanged } from './changed-bundle.ts';

test('collections that stand inside each other come in at the top, and that is said', async () => {
  const { verdict, library, said } = await readChanged((file) => {
    nodeOf(file, 'collections', 0).isPartOf = nodeOf(file, 'collections', 1)['@id'];
  });
  expect(verdict).toBe('partly');
  expect(library.collections).toHaveLength(2);
  expect(library.collections.filter((collection) => collection.parent === undefined)).toHaveLength(1);
  expect(said).toEqual([
    'Collections, number 1 “Water: who gets it?”: It stands inside itself, by way of others. It comes in at the top.',
  ]);
});

test('thirty thousand collections in a row, each inside the next and the last inside the first, are read in a moment', async () => {
  const id = (number: number) => `urn:uuid:00000099-aaaa-4aaa-8aaa-${String(number).padStart(12, '0')}`;
  const count = 30_000;
  const { library } = await readChanged((file) => {
    const [pattern] = file.collections ?? [];
    file.collections = Array.from({ length: count }, (_, number) => ({
      ...pattern,
      '@id': id(number),
      isPartOf: id((number + 1) % count),
      itemListElement: [],
    }));
  });
  expect(library.collections).toHaveLength(count);
  expect(library.collections.filter((collection) => collection.parent === undefined)).toHaveLength(1);
});

test('what points to something that is not in the file is left out, and that is said', async () => {
  const gone = 'urn:uuid:00000000-dddd-4ddd-8ddd-000000000000';
  const { library, said } = await readChanged((file) => {
    const [claim] = nodeOf(file, 'resources').educationalAlignment as Record<string, unknown>[];
    if (claim) claim.evidence = [gone];
    (nodeOf(file, 'excerpts').target as Record<string, unknown>).source = gone;
    nodeOf(file, 'feedback').target = gone;
    nodeOf(file, 'feedback', 2).inReplyTo = gone;
    nodeOf(file, 'uses').resource = gone;
    nodeOf(file, 'savedTexts').resource = gone;
    const [, entry] = nodeOf(file, 'collections').itemListElement as Record<string, unknown>[];
    if (entry) entry.item = gone;
  });
  expect(library.alignments).toHaveLength(5);
  expect(library.excerpts).toHaveLength(3);
  expect(library.feedback).toHaveLength(3);
  expect(library.uses).toEqual([]);
  expect(library.collections.find((collection) => collection.id === unit)?.parts).toHaveLength(4);
  expect(said).toHaveLength(7);
  expect(said).toContain(
    'Collections, number 1 “Water: who gets it?”, entry 2: The resource that it belongs to is not in the file.',
  );
});

test('a claim on a competency that nobody knows is refused; one on a built-in competency needs no framework in the file', async () => {
  const without = await readChanged((file) => {
    file.competencies = [];
    file.frameworks = [];
  });
  expect(without).toMatchObject({ verdict: 'accepted', problems: [] });
  const unknown = await readChanged((file) => {
    const [claim] = nodeOf(file, 'resources').educationalAlignment as Record<string, unknown>[];
    if (claim) claim.competency = 'urn:uuid:00000000-dddd-4ddd-8ddd-000000000000';
  });
  expect(unknown.said).toEqual([
    'Resources, number 1 “The aquifer under our feet”, claim 1: The competency that it names is neither in the file nor built in.',
  ]);
});
