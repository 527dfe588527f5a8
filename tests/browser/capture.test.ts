import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const fixtures = path.join(root, 'tests/fixtures/capture');
const list: { file: string; url: string }[] = JSON.parse(readFileSync(path.join(fixtures, 'list.json'), 'utf8'));
const golden: Record<string, unknown>[] = JSON.parse(readFileSync(path.join(fixtures, 'golden.json'), 'utf8'));

const capture = (listFile: string): Record<string, unknown>[] =>
  JSON.parse(
    execFileSync(process.execPath, ['scripts/capture.mjs', listFile], { cwd: root, encoding: 'utf8', maxBuffer: 1e8 }),
  );

describe('npm run capture, over real pages in a real browser', () => {
  let answers: Record<string, unknown>[] = [];
  beforeAll(() => {
    answers = capture(path.join(fixtures, 'list.json'));
  });

  it.each(list.map(({ file }, at) => [file, at] as const))('%s gives what it gave before', (_, at) => {
    expect(answers[at]).toEqual(golden[at]);
  });
});

describe('npm run capture, over what goes wrong', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'capture-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('answers in the order of the list, with a sentence where a page cannot be had', () => {
    const rows = '<tr><td>Rhine</td><td>1,233</td></tr>'.repeat(5_000);
    writeFileSync(
      path.join(folder, 'table.html'),
      `<title>Rivers</title><main><h1>Rivers</h1><table>${rows}</table></main>`,
    );
    writeFileSync(path.join(folder, 'plan.pdf'), '%PDF-1.4\n');
    writeFileSync(path.join(folder, 'empty.html'), '');
    writeFileSync(
      path.join(folder, 'away.html'),
      '<title>Rivers</title><meta http-equiv="refresh" content="0;url=https://elsewhere.example/"><script>document.title = "Run"</script><img src="https://elsewhere.example/x.png"><p>Water.</p>',
    );
    const entries = [
      { file: 'table.html', url: 'https://a.example/rivers' },
      { file: 'missing.html', url: 'https://a.example/' },
      { file: 'plan.pdf', url: 'https://a.example/unit_plan.pdf' },
      { file: 'empty.html', url: 'https://a.example/empty' },
      { file: 'empty.html', url: 'nonsense' },
      { file: 'away.html', url: 'https://a.example/away' },
      null,
    ];
    writeFileSync(path.join(folder, 'list.json'), JSON.stringify(entries));
    const answers = capture(path.join(folder, 'list.json'));
    expect(answers.map(({ name, error }) => name ?? error)).toEqual([
      'Rivers',
      'The file missing.html could not be opened.',
      'unit plan',
      'https://a.example/empty',
      'nonsense is not a web address.',
      'Rivers',
      'Entry 7 of the list names no file and no address.',
    ]);
    expect(answers[0]).toMatchObject({ articleText: expect.stringContaining('Rhine 1,233') });
    expect(answers[2]).toMatchObject({ kind: 'document', missing: expect.stringContaining('viewer') });
  });
});
