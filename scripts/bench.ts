import { startSampleSite } from '../tests/support/sample-site.ts';
import { benchCapturePage } from './bench/capture-page.ts';
import { benchClick } from './bench/click.ts';
import { benchLibrary } from './bench/library.ts';
import { benchPackages } from './bench/packages.ts';
import type { BenchRow } from './bench/row.ts';
import { benchScale } from './bench/scale.ts';
import { benchUnclippedPages } from './bench/unclipped.ts';
import { provideBrowsers } from './browsers.ts';
import { build } from './build.ts';

// npm run bench: every figure beside what it was measured against in the same run. With --json, the rows alone.

const json = process.argv.includes('--json');
if (provideBrowsers(['chromium']).missing.length > 0) process.exit(1);
const packages = benchPackages();
build('chrome');
const site = await startSampleSite();
const rows: BenchRow[] = [];
try {
  rows.push(await benchClick(site), ...packages, await benchUnclippedPages(site));
  rows.push(...(await benchLibrary(site)), await benchCapturePage(site));
  for (const resources of [1_000, 10_000, 50_000]) rows.push(...(await benchScale(site, resources)));
} finally {
  await site.close();
}
if (json) console.log(JSON.stringify(rows, null, 2));
else console.table(Object.fromEntries(rows.map(({ name, ...figures }) => [name, figures])));
