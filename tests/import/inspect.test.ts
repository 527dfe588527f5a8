import { execFileSync } from 'node:child_process';
import { closeSync, ftruncateSync, mkdtempSync, openSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'taproot-inspect-'));
const fixture = (name: string) => new URL(`../fixtures/bundles/${name}`, import.meta.url).pathname;
const script = new URL('../../scripts/inspect.ts', import.meta.url).pathname;

function save(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const inspect = (...files: string[]) =>
  execFileSync(process.execPath, [script, ...files], { encoding: 'utf8' })
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

test('each file gives one line of JSON, in the order in which they were named', () => {
  const large = join(folder, 'large.json');
  const handle = openSync(large, 'w');
  ftruncateSync(handle, 210_000_000);
  closeSync(handle);
  const files = [
    fixture('library-v1.taproot.json'),
    fixture('water-v1.md'),
    join(folder, 'nowhere.json'),
    folder,
    large,
    save('empty.json', ''),
    save(
      'binary.json',
      Uint8Array.from({ length: 4_096 }, (_, at) => (at * 7_919) % 256),
    ),
    save('broken.json', Uint8Array.from([0x7b, 0xff, 0xfe, 0xc3, 0x28])),
  ];
  const lines = inspect(...files);
  expect(lines.map((line) => line.file)).toEqual(files);
  expect(lines.map((line) => [line.format, line.verdict])).toEqual([
    ['taproot-bundle', 'accepted'],
    ['taproot-markdown', 'accepted'],
    ['unknown', 'refused'],
    ['folder', 'refused'],
    ['binary', 'refused'],
    ['empty', 'refused'],
    ['binary', 'refused'],
    ['text', 'refused'],
  ]);
  expect(lines[0].counts).toEqual({ resources: 4, collections: 2, new: 4, duplicate: 0, refused: 0 });
  expect(lines[1].counts).toEqual({ resources: 4, collections: 2, new: 4, duplicate: 0, refused: 0 });
  for (const line of lines) expect(Object.keys(line)).toEqual(['file', 'format', 'verdict', 'counts', 'problems']);
  for (const { problems } of lines.slice(2)) {
    expect(problems).toHaveLength(1);
    expect(problems[0]).toEqual({ where: 'The whole file', why: expect.stringMatching(/^[A-Z].*\.$/) });
  }
});

test('resources in the file are those that are new, repeated and refused', () => {
  const bundle = JSON.parse(execFileSync('cat', [fixture('water-v1.taproot.json')], { encoding: 'utf8' }));
  const [first, second] = bundle.resources;
  const twin = { ...second, '@id': 'urn:uuid:00000099-aaaa-4aaa-8aaa-000000000001', educationalAlignment: [] };
  const bad = { ...second, '@id': 'urn:uuid:00000099-aaaa-4aaa-8aaa-000000000002', url: 'javascript:1' };
  bundle.resources.push({ ...first }, twin, bad);
  const [line] = inspect(save('twins.json', JSON.stringify(bundle)));
  expect(line.verdict).toBe('partly');
  expect(line.counts).toEqual({ resources: 7, collections: 2, new: 4, duplicate: 2, refused: 1 });
  expect(line.problems).toEqual([
    {
      where: 'Resources, number 7 “How much water is in your lunch?”',
      why: 'The link starts with javascript:, not with http or https.',
    },
  ]);
});
