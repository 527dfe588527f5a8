import { startChromium } from '../../tests/support/chromium.ts';
import type { SampleSite } from '../../tests/support/sample-site.ts';
import { type BenchRow, median, row } from './row.ts';
import { scaleLibrary } from './scale-library.ts';
import { bareGet, indexed, keystrokes, seed } from './scale-page.ts';

const RUNS = 5;
const TYPED = ['river', 'water flow', 'debatete'];

const percentile = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;

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
      const begun = performance.now();
      let found = 0;
      for (const text of texts) if (text.includes('river')) found += 1;
      const took = performance.now() - begun;
      opening.result.close();
      done(found < 0 ? 0 : took);
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

/** What a teacher waits for in a library of this size, in the built extension, against the least that could do it. */
export async function benchScale(site: SampleSite, count: number): Promise<BenchRow[]> {
  const session = await startChromium({ proxyPort: site.port });
  try {
    const page = await session.puppet.newPage();
    const address = `chrome-extension://${session.id}/options.html#/all`;
    await page.goto(address);
    await page.waitForSelector('nav');
    await seed(page, scaleLibrary(count));
    await page.goto('about:blank');
    await page.goto(address);
    await indexed(page);
    const [cold, first, get, fifty]: [number[], number[], number[], number[]] = [[], [], [], []];
    for (let run = 0; run < RUNS; run++) {
      await page.goto('about:blank');
      await page.goto(address);
      first.push((await page.evaluate(FIRST_ROWS)) as number);
      get.push(await bareGet(page, 'caches', 'index'));
      fifty.push((await page.evaluate(FIFTY_ROWS)) as number);
      const [stroke = 0] = await keystrokes(page, 'r');
      cold.push(stroke);
    }
    await page.goto('about:blank');
    await page.goto(address);
    await page.evaluate(FIRST_ROWS);
    const strokes: number[] = [];
    for (const text of TYPED) {
      strokes.push(...(await keystrokes(page, text)));
      await page.keyboard.press('Escape');
    }
    const scan = (await page.evaluate(LINEAR_SCAN)) as number;
    return [
      row(`search-keystroke-${count}`, 'ms', percentile(strokes, 0.95), scan),
      row(`search-keystroke-p50-${count}`, 'ms', median(strokes), scan),
      row(`search-cold-${count}`, 'ms', median(cold), median(get)),
      row(`first-50-rows-${count}`, 'ms', median(first), median(fifty)),
    ];
  } finally {
    await session.close();
  }
}
