import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { startChromium } from '../../tests/support/chromium.ts';
import type { SampleSite } from '../../tests/support/sample-site.ts';
import { type BenchRow, median, row } from './row.ts';

const root = path.resolve(import.meta.dirname, '../..');
const RESOURCES = 10_000;
const RUNS = 4;

/** An extension of one page, built from the same sources as ours and kept out of the package. */
async function buildLibraryPage(): Promise<string> {
  const outDir = path.join(root, '.output/bench/library-page');
  const page = path.join(import.meta.dirname, 'library-page');
  const input = path.join(page, 'bench.html');
  await build({
    configFile: false,
    root: page,
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, modulePreload: false, chunkSizeWarningLimit: 5000, rolldownOptions: { input } },
  });
  const manifest = { manifest_version: 3, name: 'Taproot, measured', version: '1', permissions: ['unlimitedStorage'] };
  writeFileSync(path.join(outDir, 'manifest.json'), JSON.stringify(manifest));
  return outDir;
}

type Times = Record<'importOurs' | 'importBare' | 'exportOurs' | 'exportBare', number>;

/** A bundle of 10,000 resources read, checked, planned and applied with its undo, and written; against the same rows with nothing of that. */
export async function benchLibrary(site: SampleSite): Promise<BenchRow[]> {
  const session = await startChromium({ proxyPort: site.port, extension: await buildLibraryPage() });
  try {
    const page = await session.puppet.newPage();
    await page.goto(`chrome-extension://${session.id}/bench.html`);
    const times: Times[] = [];
    for (let run = 0; run <= RUNS; run++) times.push((await page.evaluate(`runBench(${RESOURCES}, ${run})`)) as Times);
    const middle = (of: keyof Times) => median(times.slice(1).map((time) => time[of]));
    return [
      row('import-10000', 'ms', middle('importOurs'), middle('importBare')),
      row('export-10000', 'ms', middle('exportOurs'), middle('exportBare')),
    ];
  } finally {
    await session.close();
  }
}

/** What the columns and the storage do with a library of this size, in a page of their own: counting facets, and one more tag for all. */
export async function benchPieces(
  site: SampleSite,
  count: number,
  isWanted: (name: string) => boolean,
): Promise<BenchRow[]> {
  if (!isWanted('facets') && !isWanted('bulk-retag')) return [];
  const session = await startChromium({ proxyPort: site.port, extension: await buildLibraryPage() });
  try {
    const page = await session.puppet.newPage();
    await page.goto(`chrome-extension://${session.id}/bench.html`);
    const rows: BenchRow[] = [];
    if (isWanted('facets'))
      rows.push(row(`facets-${count}`, 'ms', median((await page.evaluate(`runFacets(${count})`)) as number[]), 1));
    if (isWanted('bulk-retag')) {
      const { ours, bare } = (await page.evaluate(`runRetag(${count})`)) as { ours: number[]; bare: number[] };
      rows.push(row(`bulk-retag-${count}`, 'ms', median(ours), median(bare)));
    }
    return rows;
  } finally {
    await session.close();
  }
}
