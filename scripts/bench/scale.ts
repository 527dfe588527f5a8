import type { Page } from 'puppeteer-core';
import type { Library } from '../../src/model/library.ts';
import { startChromium } from '../../tests/support/chromium.ts';
import type { SampleSite } from '../../tests/support/sample-site.ts';
import { type BenchRow, median, percentile, row } from './row.ts';
import { scaleLibrary } from './scale-library.ts';
import { bareGet, barePut, editToList, goTo, heapOf, indexed, keystrokes, scrollFrames, seed } from './scale-page.ts';

const RUNS = 5;
const TYPED = ['river', 'water flow', 'debatete', 'lesson', 'stu'];
const SCROLLED_SECONDS = 10;
/** Fifty lines of the compact look are in sight in a window of this height. */
const TALL = 2_500;

/** Milliseconds, on the page's own clock, until this many rows of the list are drawn. */
const FIRST_ROWS = `new Promise((done) => {
  const look = () => document.querySelectorAll('[data-row]').length >= 8 ? done(performance.now()) : requestAnimationFrame(look);
  look();
})`;

/** Milliseconds of a walk through the same words of all resources, folded and at hand in memory. */
const LINEAR_SCAN = `new Promise((done) => {
  const opening = indexedDB.open('taproot');
  opening.onsuccess = () => {
    const asking = opening.result.transaction('resources').objectStore('resources').getAll();
    asking.onsuccess = () => {
      const texts = asking.result.map((row) => [row.name, row.description, row.note, ...row.keywords].join(' ').toLowerCase());
      const times = [];
      let found = 0;
      for (const word of ['river', 'water flow', 'debatete', 'lesson', 'stu']) {
        const begun = performance.now();
        for (const text of texts) if (text.includes(word)) found += 1;
        times.push(performance.now() - begun);
      }
      opening.result.close();
      times.sort((a, b) => a - b);
      done(found < 0 ? 0 : times[2]);
    };
  };
})`;

/** Milliseconds of a bare read of the first fifty resources. */
const FIFTY_ROWS = `new Promise((done) => {
  const opening = indexedDB.open('taproot');
  opening.onsuccess = () => {
    const begun = performance.now();
    const asking = opening.result.transaction('resources').objectStore('resources').getAll(null, 50);
    asking.onsuccess = () => { const took = performance.now() - begun; opening.result.close(); done(took); };
  };
})`;

type Measure = (page: Page, open: () => Promise<void>, library: Library) => Promise<BenchRow[]>;

async function searching(page: Page, open: () => Promise<void>, library: Library): Promise<BenchRow[]> {
  const count = library.resources.length;
  await open();
  const strokes: number[] = [];
  for (const text of TYPED) {
    strokes.push(...(await keystrokes(page, text)));
    await page.keyboard.press('Escape');
  }
  const scan = (await page.evaluate(LINEAR_SCAN)) as number;
  return [
    row(`search-keystroke-${count}`, 'ms', percentile(strokes, 0.95), scan),
    row(`search-keystroke-p50-${count}`, 'ms', median(strokes), scan),
  ];
}

async function opening(page: Page, open: () => Promise<void>, library: Library): Promise<BenchRow[]> {
  const [cold, rows, get]: [number[], number[], number[]] = [[], [], []];
  for (let run = 0; run < RUNS; run++) {
    await open();
    rows.push((await page.evaluate('performance.now()')) as number);
    const [stroke] = await keystrokes(page, 'r');
    if (stroke !== undefined) cold.push(stroke);
    get.push(await bareGet(page, 'caches', 'index'));
  }
  const count = library.resources.length;
  return [
    row(`search-cold-${count}`, 'ms', median(cold), median(get)),
    row(`open-to-rows-${count}`, 'ms', median(rows), median(get)),
  ];
}

async function firstRows(page: Page, open: () => Promise<void>, library: Library): Promise<BenchRow[]> {
  await page.evaluate(`localStorage.setItem('look', 'compact')`);
  await page.setViewport({ width: 1280, height: TALL });
  await open();
  const [shown, fifty]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run++) {
    await page.evaluate(`location.hash = '/settings'`);
    await page.waitForFunction(`document.querySelectorAll('[data-row]').length === 0`);
    fifty.push((await page.evaluate(FIFTY_ROWS)) as number);
    shown.push(await goTo(page, '/all'));
  }
  const drawn = (await page.evaluate(`document.querySelectorAll('[data-row]').length`)) as number;
  if (drawn < 50) throw new Error(`${drawn} rows were drawn instead of 50.`);
  await page.evaluate(`localStorage.removeItem('look')`);
  await page.setViewport(null);
  return [row(`first-50-rows-${library.resources.length}`, 'ms', median(shown), median(fifty))];
}

async function scrolling(page: Page, open: () => Promise<void>, library: Library): Promise<BenchRow[]> {
  await open();
  const frames = await scrollFrames(page, SCROLLED_SECONDS);
  const over = (most: number) => frames.filter((frame) => frame > most).length;
  const count = library.resources.length;
  return [
    // A frame that came when it was due still differs by some tenths.
    row(`scroll-${count}`, 'frames', over(17.7), frames.length),
    row(`scroll-over-33-${count}`, 'frames', over(34.4), frames.length),
  ];
}

async function editing(page: Page, open: () => Promise<void>, library: Library): Promise<BenchRow[]> {
  await open();
  const [edits, puts]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS * 2; run++) {
    puts.push(await barePut(page));
    edits.push(await editToList(page, '3'));
    await new Promise((settled) => setTimeout(settled, 300));
  }
  return [row(`edit-to-list-${library.resources.length}`, 'ms', median(edits), median(puts))];
}

async function remembering(page: Page, open: () => Promise<void>, library: Library): Promise<BenchRow[]> {
  await open();
  await keystrokes(page, 'ri');
  const bytes = Object.values(library).reduce((sum, rows) => sum + JSON.stringify(rows).length, 0);
  return [row(`memory-${library.resources.length}`, 'kB', (await heapOf(page)) / 1024, bytes / 1024)];
}

const measures: Record<string, Measure> = {
  'search-keystroke': searching,
  'search-cold': opening,
  'first-50-rows': firstRows,
  scroll: scrolling,
  'edit-to-list': editing,
  memory: remembering,
};

/** What a teacher waits for in a library of this size, in the built extension, against the least that could do it. */
export async function benchScale(
  site: SampleSite,
  count: number,
  isWanted: (name: string) => boolean,
  take: (rows: BenchRow[]) => void,
): Promise<void> {
  const wanted = Object.entries(measures).filter(([name]) => isWanted(name));
  if (wanted.length === 0) return;
  const session = await startChromium({ proxyPort: site.port });
  try {
    const page = await session.puppet.newPage();
    const address = `chrome-extension://${session.id}/options.html#/all`;
    const open = async () => {
      await page.goto('about:blank');
      await page.goto(address);
      await page.evaluate(FIRST_ROWS);
    };
    const library = scaleLibrary(count);
    await page.goto(address);
    await page.waitForSelector('nav');
    await seed(page, library);
    await open();
    await indexed(page);
    for (const [, measure] of wanted) take(await measure(page, open, library));
  } finally {
    await session.close();
  }
}
