import { readFile as readFromDisk } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readFile } from '../../src/import/read-file.ts';
import { saySentence } from '../../src/words/say.ts';
import { unit, waterUnit } from '../support/water-unit.ts';

const golden = new URL('../fixtures/bundles/library-v1.taproot.json', import.meta.url);
const text = await readFromDisk(golden, 'utf8');
type Bundle = Record<string, Record<string, unknown>[]> & Record<string, unknown>;
const bundle = (): Bundle => JSON.parse(text);

/** The reading of the golden bundle after a change to it, and its problems as a teacher reads them. */
async function readChanged(change: (file: Bundle) => void) {
  const file = bundle();
  change(file);
  const reading = await readFile(JSON.stringify(file));
  const problems = reading.problems.map(({ where, why }) => `${saySentence(where)}: ${saySentence(why)}`);
  return { ...reading, said: problems };
}

/** The nth node of a list, to be changed. */
const nodeOf = (file: Bundle, list: string, index = 0): Record<string, unknown> => file[list]?.[index] ?? {};

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

const moment = (value: string) => (file: Bundle) => {
  const target = nodeOf(file, 'excerpts').target as { selector: Record<string, unknown>[] };
  target.selector = [{ '@type': 'FragmentSelector', value }];
};

test.each([
  ['t=9,4', 'It ends before it starts.'],
  ['t=1e300', 'Its times are no times of a video.'],
  ['t=1e999', 'Its times are no times of a video.'],
  ['t=-4', 'It holds neither a quote nor a moment that Taproot can read.'],
  ['t=NaN', 'It holds neither a quote nor a moment that Taproot can read.'],
])('a moment of %s is refused with a sentence', async (value, sentence) => {
  const { library, said } = await readChanged(moment(value));
  expect(library.excerpts).toHaveLength(3);
  expect(said).toEqual([`Excerpts, number 1: ${sentence}`]);
});

test('a moment past the end of its video comes in, and that is said', async () => {
  const { library, said, verdict } = await readChanged(moment('t=700,900'));
  expect(verdict).toBe('accepted');
  expect(library.excerpts).toHaveLength(4);
  expect(said).toEqual([
    'The whole file: One moment or transcript lies past the end of its video. It came in as it is.',
  ]);
});

test('lines of a transcript without sound times are left out, the others are put in the order of time', async () => {
  const { library, said } = await readChanged((file) => {
    nodeOf(file, 'transcripts').cues = [
      { start: 9, text: 'Second.' },
      { start: 1, end: 3, text: 'First.' },
      { start: 5, end: 2, text: 'Backwards.' },
      { start: -1, text: 'Negative.' },
      { start: 1e300, text: 'Absurd.' },
      { start: 4 },
      'nothing at all',
    ];
  });
  expect(library.transcripts[0]?.cues).toEqual([
    { start: 1, end: 3, text: 'First.' },
    { start: 9, text: 'Second.' },
  ]);
  expect(said).toEqual([
    'Transcripts, number 1: 5 lines of it have no times or words that a transcript can hold. The rest came in.',
  ]);
});

test('a million lines are no transcript', async () => {
  const { library, said } = await readChanged((file) => {
    nodeOf(file, 'transcripts').cues = Array(1_000_000).fill({ start: 1, text: 'x' });
  });
  expect(library.transcripts).toEqual([]);
  expect(said).toEqual(['Transcripts, number 1: There are more than 50,000 entries in its lines.']);
});

test('pages that begin where the text has no places are left out, the text comes in', async () => {
  const { library, said } = await readChanged((file) => {
    nodeOf(file, 'savedTexts').pages = [0, 90_000];
  });
  expect(library.savedTexts[0]?.text).toBeTypeOf('string');
  expect(library.savedTexts.every((row) => row.pages === undefined || row.pages.length > 2)).toBe(true);
  expect(said).toEqual([expect.stringMatching(/^Saved pages, number 1: Its pages do not begin/)]);
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
