import { expect, test } from 'vitest';
import { waterUnit } from '../support/water-unit.ts';
import { nodeOf, readChanged } from './changed-bundle.ts';

test('one bad resource does not sink the others', async () => {
  const { verdict, library, refusedResources, said } = await readChanged((file) => {
    nodeOf(file, 'resources', 1).url = 'javascript:alert(document.cookie)';
  });
  expect(verdict).toBe('partly');
  expect(library.resources).toHaveLength(3);
  expect(refusedResources).toBe(1);
  expect(said).toEqual([
    'Resources, number 2 “How much water is in your lunch?”: The link starts with javascript:, not with http or https.',
  ]);
});

test.each<[string, (node: Record<string, unknown>) => void, string]>([
  [
    'a link with a password',
    (node) => {
      node.url = 'https://ana:secret@example.org/';
    },
    'The link holds a user name or a password.',
  ],
  [
    'no link at all',
    (node) => {
      node.url = 'see page 3';
    },
    'The link is not a web address that starts with http or https.',
  ],
  [
    'a data link as its picture',
    (node) => {
      node.image = 'data:text/html,x';
    },
    'The link starts with data:, not with http or https.',
  ],
  [
    'a title of ten megabytes',
    (node) => {
      node.name = 'x'.repeat(10_000_000);
    },
    'Its title is longer than 10,000 characters.',
  ],
  [
    'no title',
    (node) => {
      delete node.name;
    },
    'It has no title.',
  ],
  [
    'a number for a title',
    (node) => {
      node.name = 7;
    },
    'Its title holds something that does not belong there.',
  ],
  [
    'an id of another kind',
    (node) => {
      node['@id'] = 'https://example.org/1';
    },
    'Its id is not an id that Taproot makes.',
  ],
  [
    'a date in words',
    (node) => {
      node.dateSaved = 'yesterday';
    },
    'Its date of saving is not a date.',
  ],
  [
    'a thousand and one tags',
    (node) => {
      node.keywords = Array.from({ length: 1_001 }, String);
    },
    'There are more than 1,000 entries in its tags.',
  ],
])('a resource with %s is refused, and why is said', async (_, change, why) => {
  const { library, said } = await readChanged((file) => change(nodeOf(file, 'resources', 3)));
  expect(library.resources).toHaveLength(3);
  expect(said[0]).toContain(why);
});

test('a record that is no record is refused by its number', async () => {
  const { verdict, said } = await readChanged((file) => {
    (file.resources as unknown[]).push(null, 'x', [], { __proto__: null });
  });
  expect(verdict).toBe('partly');
  expect(said).toHaveLength(4);
  expect(said[0]).toBe('Resources, number 5: Where a record should be, there is something else.');
});

test('two resources with one id and one link count as one; with two links the second is refused', async () => {
  const same = await readChanged((file) => file.resources?.push({ ...nodeOf(file, 'resources') }));
  expect(same).toMatchObject({ verdict: 'accepted', repeatedResources: 1, problems: [] });
  const other = await readChanged((file) =>
    file.resources?.push({ ...nodeOf(file, 'resources'), url: 'https://other.example.org/' }),
  );
  expect(other).toMatchObject({ verdict: 'partly', refusedResources: 1 });
  expect(other.said[0]).toContain('Something else in the file has the same id.');
});

test.each<[string, object, RegExp]>([
  ['with a size that is none', { contentSize: -1 }, /size/],
  ['larger than any', { contentSize: 1e15 }, /size/],
  ['with a checksum that is a path', { sha256: '../../etc/passwd' }, /checksum/],
  ['of a kind that is none', { encodingFormat: 'text/html; charset=utf-8"><script>' }, /kind of file/],
  ['of a resource that is not there', { resource: 'urn:uuid:00000000-dddd-4ddd-8ddd-000000000000' }, /resource/],
])('a file %s is refused with a sentence', async (_, lie, sentence) => {
  const { library, said } = await readChanged((file) => {
    const [photo] = waterUnit.attachments;
    if (!photo) throw new Error('the sample has a photo');
    const { id, ...node } = photo;
    file.attachments = [{ '@id': id, ...node, ...lie }];
  });
  expect(library.attachments).toEqual([]);
  expect(said).toEqual([expect.stringMatching(sentence)]);
});
