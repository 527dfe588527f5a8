import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { startChromium } from '../../tests/support/chromium.ts';
import type { SampleSite } from '../../tests/support/sample-site.ts';
import { type BenchRow, median, row } from './row.ts';

const root = path.resolve(import.meta.dirname, '../..');
const RUNS = 4;
/** So many resources are given a tag at once, where the library has as many. */
const MOST_RETAGGED = 10_000;

/** An extension of one page, built from the same sources as ours and kept out of the package. */
async function buildLibraryPage(): Promise<string> {
  const outDir = path.join(root, '.output/bench/library-page');
  const page = path.join(import.meta.dirname, 'library-page');
  const input = path.join(page, 'bench.html');
  await build({
    configFile: false,
    root: page,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, modulePreload: false, chunkSizeWarningLimit: 5000, rolldownOptions: { input } },
  });
  const manifest = { manifest_version: 3, name: 'Taproot, measured', version: '1', permissions: ['unlimitedStorage'] };
  writeFileSync(path.join(outDir, 'manifest.json'), JSON.stringify(manifest));
  return outDir;
}

/** Calls something of the page by its name; times come back in milliseconds. */
type Run = (call: string) => Promise<unknown>;
type Pair = { ours: number[]; bare: number[] };
type Piece = (run: Run, count: number) => Promise<BenchRow[]>;

const LEAST = 'the same rows with nothing of that';

/** A bundle read, checked, planned and applied with its undo, and written; against the same rows with nothing of that. */
const inAndOut: Piece = async (run, count) => {
  type Times = Record<'importOurs' | 'importBare' | 'exportOurs' | 'exportBare', number>;
  const times: Times[] = [];
  for (let turn = 0; turn <= RUNS; turn++) times.push((await run(`runBench(${count}, ${turn})`)) as Times);
  const middle = (of: keyof Times) => median(times.slice(1).map((time) => time[of]));
  return [
    row(`import-${count}`, 'ms', middle('importOurs'), middle('importBare'), LEAST),
    row(`export-${count}`, 'ms', middle('exportOurs'), middle('exportBare'), LEAST),
  ];
};

const pair = (name: string, measured: unknown, peer: string): BenchRow[] => {
  const { ours, bare } = measured as Pair;
  return [row(name, 'ms', median(ours), median(bare), peer)];
};

const facets: Piece = async (run, count) =>
  pair(`facets-${count}`, await run(`runFacets(${count})`), 'the same counts in a walk over the rows as objects');

const retag: Piece = async (run, count) =>
  pair(
    `bulk-retag-${count}`,
    await run(`runRetag(${count}, ${Math.min(count, MOST_RETAGGED)})`),
    'raw bulkPut of the same rows',
  );

const merge: Piece = async (run, count) =>
  pair(`merge-${count}`, await run(`runMerge(${count}, ${count / 10})`), 'plain hash join of the same rows by id');

/** What is measured on its own, in a page that holds the product's sources without its screens: each by what its rows are called, at these sizes. */
const pieces: { names: string[]; sizes: number[]; measure: Piece }[] = [
  { names: ['import', 'export'], sizes: [10_000], measure: inAndOut },
  { names: ['merge'], sizes: [10_000], measure: merge },
  { names: ['facets'], sizes: [1_000, 10_000, 50_000], measure: facets },
  { names: ['bulk-retag'], sizes: [1_000, 10_000, 50_000], measure: retag },
];

export async function benchPieces(
  site: SampleSite,
  isWanted: (name: string) => boolean,
  take: (rows: readonly BenchRow[]) => void,
): Promise<void> {
  const wanted = pieces.flatMap(({ names, sizes, measure }) =>
    sizes.filter((size) => names.some((name) => isWanted(`${name}-${size}`))).map((size) => ({ size, measure })),
  );
  if (wanted.length === 0) return;
  const session = await startChromium({ proxyPort: site.port, extension: await buildLibraryPage() });
  try {
    const page = await session.puppet.newPage();
    for (const { size, measure } of wanted) {
      await page.goto('about:blank');
      await page.goto(`chrome-extension://${session.id}/bench.html`);
      take(await measure((call) => page.evaluate(call), size));
    }
  } finally {
    await session.close();
  }
}
