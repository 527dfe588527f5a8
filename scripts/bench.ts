import { startSampleSite } from '../tests/support/sample-site.ts';
import { benchCapturePage } from './bench/capture-page.ts';
import { benchClick } from './bench/click.ts';
import { benchLibrary, benchPieces } from './bench/library.ts';
import { benchPackages } from './bench/packages.ts';
import type { BenchRow } from './bench/row.ts';
import { benchScale } from './bench/scale.ts';
import { benchUnclippedPages } from './bench/unclipped.ts';
import { isWanted, sizes } from './bench/wanted.ts';
import { provideBrowsers } from './browsers.ts';
import { build } from './build.ts';

// npm run bench: every figure beside what it was measured against in the same run. With --json, the rows alone; with
// --only search-keystroke,scroll and --sizes 10000 those alone.

const json = process.argv.includes('--json');
if (provideBrowsers(['chromium']).missing.length > 0) process.exit(1);
const packages = isWanted('packages') ? benchPackages() : [];
build('chrome');
const site = await startSampleSite();
const rows: BenchRow[] = [];
try {
  if (isWanted('click')) rows.push(await benchClick(site));
  rows.push(...packages);
  if (isWanted('unclipped')) rows.push(await benchUnclippedPages(site));
  if (isWanted('import') || isWanted('export')) rows.push(...(await benchLibrary(site)));
  if (isWanted('capture')) rows.push(await benchCapturePage(site));
  for (const size of sizes)
    rows.push(...(await benchScale(site, size, isWanted)), ...(await benchPieces(site, size, isWanted)));
} finally {
  await site.close();
}
if (json) console.log(JSON.stringify(rows, null, 2));
else console.table(Object.fromEntries(rows.map(({ name, ...figures }) => [name, figures])));
