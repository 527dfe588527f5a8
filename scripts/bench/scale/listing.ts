import { putOfClaim, readOfFifty } from '../page/database.ts';
import { collectGarbage, heapOf } from '../page/heap.ts';
import { editToList, framesOfList, framesOfNothing, goTo } from '../page/moving.ts';
import { keystrokes } from '../page/typing.ts';
import { median, row } from '../row.ts';
import { type Measure, RUNS, times } from './measure.ts';

/** Fifty lines of the compact look are in sight in such a window. */
export const TALL = { width: 1280, height: 2_500 };
/** Runs in a page that is being opened. */
export const asCompact = `localStorage.setItem('look', 'compact');`;
const SCROLLED_SECONDS = 10;
const FRAME = 1000 / 60;
/** A frame that came when it was due still differs by some tenths. */
const SLACK = 1;
/** So long after an edit all that it brings is there. */
const SETTLED = 300;

/** From another place of the library → fifty rows on screen. */
export const firstRows: Measure = async ({ count, open }) => {
  const page = await open(asCompact);
  await page.setViewport(TALL);
  const reads: number[] = [];
  const shown = await times(RUNS, async () => {
    await page.evaluate(`location.hash = '/settings'`);
    await page.waitForFunction(`document.querySelectorAll('[data-row]').length === 0`);
    reads.push(await readOfFifty(page));
    return goTo(page, '/all', 50);
  });
  await page.evaluate(`localStorage.removeItem('look')`);
  return [row(`first-50-rows-${count}`, 'ms', median(shown), median(reads), 'raw read of 50 rows')];
};

/** The page is opened → the first rows are on screen, all of the browser's own start of a page included. */
export const openToRows: Measure = async ({ count, open }) => {
  const reads: number[] = [];
  const shown = await times(RUNS, async () => {
    const page = await open();
    const at = (await page.evaluate('firstRows')) as number;
    reads.push(await readOfFifty(page));
    return at;
  });
  return [row(`open-to-rows-${count}`, 'ms', median(shown), median(reads), 'raw read of 50 rows')];
};

const over = (frames: readonly number[], most: number): number => frames.filter((frame) => frame > most + SLACK).length;

/** Frames that came late while the list was scrolled, and while nothing was; what the pages before left in memory is collected first. */
export const scrolling: Measure = async ({ count, open }) => {
  const page = await open();
  await collectGarbage(page);
  const frames = await framesOfList(page, SCROLLED_SECONDS);
  const idle = await framesOfNothing(page, SCROLLED_SECONDS);
  return [
    row(`scroll-${count}`, 'frames', over(frames, FRAME), frames.length, 'all frames'),
    row(`scroll-${count}-over-33`, 'frames', over(frames, 2 * FRAME), frames.length, 'all frames'),
    row(`scroll-${count}-longest`, 'ms', Math.max(...frames), Math.max(...idle), 'an empty page, scrolled the same'),
    row(`scroll-${count}-empty-page`, 'frames', over(idle, FRAME), idle.length, 'all frames of an empty page'),
  ];
};

/** A key that claims a competency → the claim stands in its row. */
export const editing: Measure = async ({ count, open }) => {
  const page = await open();
  const puts: number[] = [];
  const edits = await times(RUNS * 2, async () => {
    puts.push(await putOfClaim(page));
    const took = await editToList(page, '3');
    await new Promise((settled) => setTimeout(settled, SETTLED));
    return took;
  });
  return [row(`edit-to-list-${count}`, 'ms', median(edits), median(puts), 'raw put')];
};

/** What a library that was searched holds in memory. */
export const remembering: Measure = async ({ library, count, open }) => {
  const page = await open();
  await keystrokes(page, 'ri');
  const bytes = Object.values(library).reduce((sum, rows) => sum + Buffer.byteLength(JSON.stringify(rows)), 0);
  const heap = await heapOf(page);
  return [row(`memory-${count}`, 'kB', heap / 1024, bytes / 1024, 'bytes of the rows as JSON')];
};
