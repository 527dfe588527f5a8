import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { startChromium } from '../../tests/support/chromium.ts';
import { chromiumBuild } from '../../tests/support/chromium-program.ts';
import type { SampleSite } from '../../tests/support/sample-site.ts';
import { type BenchRow, median, row } from './row.ts';

const root = path.resolve(import.meta.dirname, '../..');
const RUNS = 3;

/** Real pages that are kept as fixtures: lessons, articles, encyclopedias. */
function fixturePages(): string[] {
  const folder = path.join(root, 'tests/fixtures/capture');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => path.join(folder, file));
}

const built = (name: string): string => readFileSync(path.join(chromiumBuild, `${name}.js`), 'utf8');

/** Both scripts that a click runs in the page: what it says of itself, and its readable text. */
const ours = [built('read-page'), built('read-text')];
const readability = [
  `${readFileSync(path.join(root, 'node_modules/@mozilla/readability/Readability.js'), 'utf8')};
  new Readability(document.cloneNode(true)).parse()`,
];

/** Milliseconds in the page for scripts from source to answer, as executeScript would run it. */
async function timeOf(page: Page, scripts: string[]): Promise<number> {
  return (await page.evaluate(
    `globalThis.begun = performance.now();
    Promise.all(${JSON.stringify(scripts)}.map((script) => (0, eval)(script))).then(() => performance.now() - globalThis.begun)`,
  )) as number;
}

/** Reading a page with all we take from it, against Readability alone, on the same pages in the same browser. */
export async function benchCapturePage(site: SampleSite): Promise<BenchRow> {
  const session = await startChromium({ proxyPort: site.port });
  try {
    const page = await session.puppet.newPage();
    await page.setJavaScriptEnabled(false);
    const [us, them]: [number[], number[]] = [[], []];
    for (const file of fixturePages()) {
      await page.setContent(readFileSync(file, 'utf8'), { waitUntil: 'domcontentloaded' });
      const [mine, bare]: [number[], number[]] = [[], []];
      for (let run = 0; run < RUNS; run++) {
        mine.push(await timeOf(page, ours));
        bare.push(await timeOf(page, readability));
      }
      us.push(median(mine));
      them.push(median(bare));
    }
    return row('capture-page', 'ms', median(us), median(them), 'Readability alone');
  } finally {
    await session.close();
  }
}
