import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { gather } from '../../src/export/gather.ts';
import { bundleToJson, toBundle } from '../../src/export/to-json.ts';
import { startChromium } from '../../tests/support/chromium.ts';
import type { SampleSite } from '../../tests/support/sample-site.ts';
import { heapOf } from './page/heap.ts';
import { type BenchRow, median, row } from './row.ts';
import { scaleLibrary } from './scale-library.ts';

/** So many resources make a bundle of some 50 MB. */
const RESOURCES = 15_500;
/** No stretch of work may be longer. */
const LONGEST = 200;
const info = { date: '2026-03-01T08:00:00.000Z', curator: 'urn:uuid:00000001-0000-4000-8000-000000000001' };

/** Runs in a page that is being opened: notes long tasks, and each state that the progress bar was seen in. */
const WATCH = `globalThis.tasks = [];
globalThis.steps = new Set();
new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
new MutationObserver(() => {
  const bar = document.querySelector('progress');
  if (bar?.hasAttribute('value')) steps.add(bar.value);
}).observe(document, { subtree: true, childList: true, attributes: true });`;

const isReading = `document.querySelector('progress.progress') !== null`;
const isAsking = `document.querySelector('.actionbar .button--primary:enabled') !== null`;
const isIn = `document.querySelector('.actionbar, progress.progress') === null && document.querySelector('main a.button--primary') !== null`;
const ENOUGH = { timeout: 240_000, polling: 100 };

/** What the page and its workers hold, in bytes, with what nobody holds any more not yet thrown away. */
async function heldBy(page: Page, protocol: CDPSession): Promise<number> {
  const ends = [protocol, ...page.workers().map(({ client }) => client)];
  const heaps = await Promise.all(
    ends.map((end) =>
      (end.send('Runtime.getHeapUsage') as Promise<{ usedSize: number }>).catch(() => ({ usedSize: 0 })),
    ),
  );
  return heaps.reduce((sum, { usedSize }) => sum + usedSize, 0);
}

/** Looks at the heaps over and over until the work is done; the most that they held. */
async function mostHeld(page: Page, work: Promise<unknown>): Promise<number> {
  const protocol = await page.createCDPSession();
  let [most, isDone] = [0, false];
  void work.finally(() => {
    isDone = true;
  });
  while (!isDone) {
    most = Math.max(most, await heldBy(page, protocol));
    await new Promise((later) => setTimeout(later, 50));
  }
  await work;
  await protocol.detach();
  return most;
}

/** Writes the bundle to a file, and gives it to `use`. */
async function withBundle<Result>(use: (file: string, bytes: number) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'taproot-bundle-'));
  const file = path.join(folder, 'large.json');
  const everything = { privateNotes: true, savedTexts: true };
  writeFileSync(file, bundleToJson(toBundle(gather(scaleLibrary(RESOURCES), 'everything', everything), info)));
  try {
    return await use(file, statSync(file).size);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function choose(page: Page, file: string): Promise<void> {
  const input = (await page.waitForSelector('input[type=file]')) as Awaited<
    ReturnType<typeof page.waitForSelector<'input'>>
  >;
  await page.evaluate('tasks.length = 0; steps.clear()');
  await input?.uploadFile(file);
  await page.waitForFunction(isReading, ENOUGH);
}

const sinceWatched = (page: Page): Promise<{ longest: number; steps: number }> =>
  page.evaluate(`({ longest: Math.max(0, ...tasks), steps: steps.size })`) as Promise<{
    longest: number;
    steps: number;
  }>;

/** A bundle of 50 MB, opened in the built extension by its own screens: how long the page stood still, what it held, and what a teacher saw of it. */
export async function benchLargeBundle(site: SampleSite): Promise<BenchRow[]> {
  const session = await startChromium({ proxyPort: site.port });
  try {
    const page = await session.puppet.newPage();
    await page.evaluateOnNewDocument(WATCH);
    await page.goto(`chrome-extension://${session.id}/options.html#/open`);
    return await withBundle(async (file, bytes) => {
      const stops: number[] = [];
      for (let run = 0; run < 3; run++) stops.push(await stopped(page, file));
      const before = await heapOf(page);
      let reading = { longest: 0, steps: 0 };
      let applying = reading;
      const most = await mostHeld(
        page,
        (async () => {
          await choose(page, file);
          await page.waitForFunction(isAsking, ENOUGH);
          reading = await sinceWatched(page);
          await page.evaluate('tasks.length = 0');
          await page.click('.actionbar .button--primary');
          await page.waitForFunction(isIn, ENOUGH);
          applying = await sinceWatched(page);
        })(),
      );
      const size = Math.round(bytes / 1e6);
      return [
        row('import-50mb-longest-task-reading', 'ms', reading.longest, LONGEST, `our limit; ${size} MB`),
        row('import-50mb-longest-task-applying', 'ms', applying.longest, LONGEST, 'our limit'),
        row(
          'import-50mb-memory',
          'kB',
          (most - before) / 1024,
          bytes / 1024,
          'bytes of the file; uncollected waste counts',
        ),
        row('import-50mb-progress', 'steps', reading.steps, 1, 'a bar that only comes and goes'),
        row('import-50mb-cancel', 'ms', median(stops), LONGEST, 'our limit'),
      ];
    });
  } finally {
    await session.close();
  }
}

/** Milliseconds from the press of the button that stops to the screen that lets another file be chosen, in the middle of the reading. */
async function stopped(page: Page, file: string): Promise<number> {
  await choose(page, file);
  await page.waitForFunction(`document.querySelector('progress.progress')?.value > 0.2`, ENOUGH);
  return (await page.evaluate(`new Promise((done) => {
    const begun = performance.now();
    new MutationObserver((_, watching) => {
      if (!document.querySelector('input[type=file]')) return;
      watching.disconnect();
      done(performance.now() - begun);
    }).observe(document.body, { subtree: true, childList: true });
    document.querySelector('progress.progress').closest('.reading').querySelector('button').click();
  })`)) as number;
}
