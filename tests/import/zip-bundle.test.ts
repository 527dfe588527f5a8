import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathOfFile } from '../../src/export/file-paths.ts';
import { gather } from '../../src/export/gather.ts';
import { bundleToJson, toBundle } from '../../src/export/to-json.ts';
import { FileMissing, type ZipOptions, zipBundle } from '../../src/export/zip-bundle.ts';
import { readFile } from '../../src/import/read-file.ts';
import type { Library } from '../../src/model/library.ts';
import { saySentence } from '../../src/words/say.ts';
import { anyLibrary } from '../support/arbitrary-library.ts';
import { attachedBytes } from '../support/attached-files.ts';
import { type ZipFile, zipOf } from '../support/hostile-zip.ts';
import { ana } from '../support/water-people.ts';
import { waterUnit } from '../support/water-unit.ts';

const whole = { privateNotes: true, savedTexts: true, attachments: true };
const info = { date: '2026-11-24T10:00:00.000Z', curator: ana };
const jsonOf = (library: Library) => bundleToJson(toBundle(gather(library, 'everything', whole), info));

const zipped = (library: Library, options: Partial<ZipOptions> = {}): Promise<Blob> =>
  new Response(
    zipBundle(jsonOf(library), library.attachments, {
      date: info.date,
      readFile: async (hash) => attachedBytes.get(hash) ?? null,
      ...options,
    }) as ReadableStream<Uint8Array<ArrayBuffer>>,
  ).blob();

const why = (reading: Awaited<ReturnType<typeof readFile>>) => reading.problems.map((each) => saySentence(each.why));

const [photo] = waterUnit.attachments;
if (!photo) throw new Error('the sample has a photo');
const bundle: ZipFile = { path: 'bundle.taproot.json', bytes: Buffer.from(jsonOf(waterUnit)), pack: true };
const board: ZipFile = { path: pathOfFile(photo), bytes: Buffer.from('The board after lesson 2.') };

describe('A bundle with files', () => {
  test('comes back from its zip with every byte', async () => {
    const reading = await readFile(await zipped(waterUnit));
    expect(why(reading)).toEqual([]);
    expect(reading.verdict).toBe('accepted');
    expect(reading.library.attachments).toEqual(waterUnit.attachments);
    expect(await reading.files?.get(photo.sha256)?.text()).toBe('The board after lesson 2.');
  });

  test('gives the same JSON again, whatever library it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, async (library) => {
        const reading = await readFile(await zipped(library));
        expect(reading.verdict).toBe('accepted');
        expect(jsonOf(reading.library)).toBe(jsonOf(library));
        for (const { sha256 } of library.attachments)
          expect(await reading.files?.get(sha256)?.text()).toBe(await attachedBytes.get(sha256)?.text());
      }),
      { numRuns: 200 },
    );
  });

  test('is a zip that other programs write and read alike', async () => {
    expect(why(await readFile(zipOf([bundle, board])))).toEqual([]);
  });

  test('tells how far it is, in writing and in reading, up to the end', async () => {
    const steps: number[] = [];
    const zip = await zipped(waterUnit, { onProgress: (done) => steps.push(done) });
    expect(steps.at(-1)).toBe(1);
    const read: number[] = [];
    await readFile(zip, { onProgress: (done) => read.push(done) });
    expect(read.length).toBeGreaterThan(0);
    for (const each of [steps, read]) expect(each).toEqual(each.toSorted((a, b) => a - b));
  });

  test('stops where it is cancelled, in writing and in reading', async () => {
    const stop = new AbortController();
    const readAndStop = async (hash: string) => {
      stop.abort(new Error('enough'));
      return attachedBytes.get(hash) ?? null;
    };
    await expect(zipped(waterUnit, { signal: stop.signal, readFile: readAndStop })).rejects.toThrow('enough');
    const zip = await zipped(waterUnit);
    const late = new AbortController();
    const reading = readFile(zip, { signal: late.signal, onProgress: () => late.abort(new Error('enough')) });
    await expect(reading).rejects.toThrow('enough');
  });

  test('is not written without a file that it names', async () => {
    await expect(zipped(waterUnit, { readFile: async () => null })).rejects.toThrow(FileMissing);
  });

  test('as JSON alone comes in without its files, and says so', async () => {
    const reading = await readFile(jsonOf(waterUnit));
    expect(reading.verdict).toBe('partly');
    expect(why(reading)).toEqual(['Its file is not in the bundle.']);
    expect(reading.library.attachments).toEqual([]);
  });
});

describe('A zip that lies', () => {
  const refused = async (files: ZipFile[], sentence: RegExp) => {
    const reading = await readFile(zipOf(files));
    expect(reading.verdict).toBe('refused');
    expect(why(reading)).toEqual([expect.stringMatching(sentence)]);
  };
  const zeros = Buffer.alloc(20_000_000);

  test('about a size is stopped at that size', async () => {
    await refused([{ ...bundle, lies: { size: 100 } }, board], /trap|damaged/);
    await refused(
      [bundle, { ...board, bytes: zeros, pack: true, lies: { size: 25 } }],
      /trap|damaged|different things/,
    );
  });
  test('about a size in the other direction is damaged', () =>
    refused([{ ...bundle, lies: { size: bundle.bytes.byteLength + 1 } }, board], /damaged/));
  test('by unpacking to a thousand times its size is refused before it is unpacked', () =>
    refused([bundle, { ...board, bytes: zeros, pack: true }], /trap/));
  test('by leading out of its folder is refused', async () => {
    for (const path of ['../evil.js', '/etc/passwd', 'C:/evil.js', 'files/../../evil.js', 'files\\..\\..\\evil.js'])
      await refused([bundle, { path, bytes: Buffer.from('x') }], /names lead out/);
  });
  test('by listing one name twice is refused', () => refused([bundle, board, board], /different things/));
  test('by giving one content two names is refused', () =>
    refused([bundle, board, { ...board, path: board.path.replace(/png$/, 'jpg') }], /different things/));
  test('by calling a file differently in its two headers is refused', () =>
    refused([{ ...bundle, lies: { localPath: 'bundle.taproot.jsoN' } }, board], /different things/));
  test('about what it holds is damaged', () => refused([{ ...bundle, lies: { crc: 1 } }, board], /damaged/));
  test('by being locked says so', () => refused([{ ...bundle, lies: { flags: 1 } }, board], /password/));
  test('by the number of its files is refused before they are gone through', async () => {
    const bytes = new Uint8Array(await zipOf([bundle, board]).arrayBuffer());
    new DataView(bytes.buffer).setUint16(bytes.byteLength - 12, 60_000, true);
    expect(why(await readFile(bytes))).toEqual([expect.stringMatching(/more than 10,000 files/)]);
  });
  test('by listing more files than it counts is refused', async () => {
    const bytes = new Uint8Array(await zipOf([bundle, board]).arrayBuffer());
    new DataView(bytes.buffer).setUint16(bytes.byteLength - 12, 1, true);
    expect((await readFile(bytes)).verdict).toBe('refused');
  });
  test('by ending in the middle is damaged', async () => {
    const zip = zipOf([bundle, board]);
    const reading = await readFile(zip.slice(0, zip.size - 60));
    expect(why(reading)).toEqual([expect.stringMatching(/damaged/)]);
  });
  test('without a bundle in it is no bundle', async () => {
    const reading = await readFile(zipOf([{ ...bundle, path: 'x/bundle.taproot.json' }]));
    expect(reading).toMatchObject({ verdict: 'refused', format: 'zip' });
  });
});

describe('A file of a bundle', () => {
  test('that is missing refuses its attachment, and the rest comes in', async () => {
    const reading = await readFile(zipOf([bundle]));
    expect(reading).toMatchObject({ verdict: 'partly', library: { attachments: [] } });
    expect(why(reading)).toEqual(['Its file is not in the bundle.']);
  });
  test('whose bytes are others refuses its attachment, and the rest comes in', async () => {
    const reading = await readFile(zipOf([bundle, { ...board, bytes: Buffer.from('The board after lesson 3.') }]));
    expect(reading).toMatchObject({ verdict: 'partly', library: { attachments: [] } });
    expect(why(reading)).toEqual([expect.stringMatching(/checksum/)]);
    expect(reading.files?.size).toBe(0);
  });
  test('whose size is another than its record says refuses its attachment', async () => {
    const json = jsonOf(waterUnit).replace('"contentSize": 25', '"contentSize": 24');
    const reading = await readFile(zipOf([{ ...bundle, bytes: Buffer.from(json) }, board]));
    expect(why(reading)).toEqual([expect.stringMatching(/another size/)]);
  });
  test('that nothing names stays in the zip, and that is said', async () => {
    const reading = await readFile(zipOf([bundle, board, { path: 'readme.txt', bytes: Buffer.from('hello') }]));
    expect(reading.verdict).toBe('accepted');
    expect(why(reading)).toEqual(['One other file is in the zip archive. It stayed there.']);
  });
});
