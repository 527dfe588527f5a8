import os from 'node:os';
import { parseArgs } from 'node:util';
import { startSampleSite } from '../tests/support/sample-site.ts';
import { benchAnchoring } from './bench/anchoring.ts';
import { benchCapturePage } from './bench/capture-page.ts';
import { benchClick } from './bench/click.ts';
import { benchLargeBundle } from './bench/large-bundle.ts';
import { benchLongestTask } from './bench/longest-task.ts';
import { benchPackages } from './bench/packages.ts';
import { benchPieces } from './bench/pieces.ts';
import type { BenchRow } from './bench/row.ts';
import { benchScale } from './bench/scale.ts';
import { benchSearchQuality } from './bench/search-quality.ts';
import { benchSuggestions } from './bench/suggestions.ts';
import { benchUnclippedPages } from './bench/unclipped.ts';
import { isAsked, isWanted } from './bench/wanted.ts';
import { provideBrowsers } from './browsers.ts';
import { build } from './build.ts';

// npm run bench: every figure beside what it was measured against in the same run; docs/bench.md says what each row is. With names of rows,
// or beginnings of names, those alone: npm run bench -- search-keystroke-10000 scroll. With --json, the rows alone.

const SIZES = [1_000, 10_000, 50_000];

const { values, positionals: asked } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } });
const wants = (name: string): boolean => isWanted(name, asked);
if (provideBrowsers(['chromium']).missing.length > 0) process.exit(1);
// Before the build that the other rows are measured in: it leaves its own.
const packages = wants('package-zip') ? benchPackages() : [];
build('chrome');

const rows: (BenchRow & { load: number })[] = [];
/** Takes in what was measured, with how busy the computer was, and tells it at once: the whole takes half an hour. */
const take = (measured: readonly BenchRow[]) => {
  const load = Math.round((os.loadavg()[0] ?? 0) * 10) / 10;
  for (const each of measured) {
    if (!isAsked(each.name, asked)) continue;
    rows.push({ ...each, load });
    if (values.json) continue;
    console.error(
      `${each.name}: ${each.value} ${each.unit}; ${each.ratio} × ${each.peer} (${each.against}); load ${load}`,
    );
  }
};
const site = await startSampleSite();
try {
  take(packages);
  if (wants('search-quality')) take(benchSearchQuality());
  if (wants('anchoring')) take(await benchAnchoring());
  if (wants('suggestions')) take(benchSuggestions());
  if (wants('click-to-saved')) take([await benchClick(site)]);
  if (wants('bytes-on-unclipped-pages')) take([await benchUnclippedPages(site)]);
  if (wants('capture-page')) take([await benchCapturePage(site)]);
  await benchPieces(site, wants, take);
  if (wants('import-50mb')) take(await benchLargeBundle(site));
  await benchLongestTask(site, wants, take);
  for (const size of SIZES) await benchScale(site, size, wants, take);
} finally {
  await site.close();
}
if (rows.length === 0) console.error(`No row is called ${asked.join(', ')}; docs/bench.md names them all.`);
else if (values.json) console.log(JSON.stringify(rows, null, 2));
else console.table(Object.fromEntries(rows.map(({ name, ...figures }) => [name, figures])));
