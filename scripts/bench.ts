import { startSampleSite } from '../tests/support/sample-site.ts';
import { benchAnchoring } from './bench/anchoring.ts';
import { benchCapturePage } from './bench/capture-page.ts';
import { benchClick } from './bench/click.ts';
import { benchLibrary, benchPieces } from './bench/library.ts';
import { benchPackages } from './bench/packages.ts';
import type { BenchRow } from './bench/row.ts';
import { benchScale } from './bench/scale.ts';
import { benchSuggestions } from './bench/suggestions.ts';
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
/** Takes in what was measured, and tells it at once where nobody reads the output as JSON: the whole takes minutes. */
const take = (measured: readonly BenchRow[]) => {
  rows.push(...measured);
  if (!json) for (const { name, value, unit, ratio } of measured) console.error(`${name}: ${value} ${unit} (${ratio})`);
};
try {
  if (isWanted('click')) take([await benchClick(site)]);
  take(packages);
  if (isWanted('unclipped')) take([await benchUnclippedPages(site)]);
  if (isWanted('import') || isWanted('export')) take(await benchLibrary(site));
  if (isWanted('capture')) take([await benchCapturePage(site)]);
  if (isWanted('anchoring')) take(await benchAnchoring());
  if (isWanted('suggestions')) take(benchSuggestions());
  for (const size of sizes) {
    take(await benchPieces(site, size, isWanted));
    await benchScale(site, size, isWanted, take);
  }
} finally {
  await site.close();
}
if (json) console.log(JSON.stringify(rows, null, 2));
else console.table(Object.fromEntries(rows.map(({ name, ...figures }) => [name, figures])));
