import { changeOneWord, changeOnPut, changeRows, lay, lookOf, rowsOf, showRows } from '../page/bare.ts';
import { putOfClaim, readOfFifty } from '../page/database.ts';
import { keystrokes } from '../page/typing.ts';
import { median, percentile, row } from '../row.ts';
import { asCompact, TALL } from './listing.ts';
import { type Measure, type Opened, RUNS, times } from './measure.ts';
import { TYPED } from './searching.ts';

const FRAME = 1000 / 60;

/** The look of the library, and the lists that it shows while a text is typed. */
async function listsOf({ open }: Opened) {
  const page = await open();
  const look = await lookOf(page);
  const lists: string[] = [];
  await page.focus('[type="search"]');
  for (const key of 'water flow') {
    await page.keyboard.type(key);
    await new Promise((settled) => setTimeout(settled, 400));
    lists.push(await rowsOf(page));
  }
  return { look, lists };
}

/**
 * What the browser itself takes to draw what the library draws: the same look in a page without the product, without a search and without
 * a database, in which rows that are there already take the place of others. No list that looks so can be faster here.
 */
export const bare: Measure = async (opened) => {
  const { open, openNothing, count } = opened;
  const { look, lists } = await listsOf(opened);
  const typeWith = async (change: typeof changeOneWord) => {
    const page = await openNothing();
    await lay(page, look);
    await change(page);
    const strokes: number[] = [];
    for (const text of TYPED) strokes.push(...(await keystrokes(page, text)));
    return strokes;
  };
  const rows = await typeWith((page) => changeRows(page, lists));
  const word = await typeWith(changeOneWord);

  const tall = await open(asCompact);
  await tall.setViewport(TALL);
  await tall.waitForFunction(`document.querySelectorAll('[data-row]').length >= 50`);
  const [tallLook, fifty] = [await lookOf(tall), await rowsOf(tall)];
  const page = await openNothing();
  await page.setViewport(TALL);
  await page.evaluate(`localStorage.removeItem('look')`);
  await lay(page, tallLook);
  const shown = await times(RUNS, () => showRows(page, fifty));
  const reads = await times(RUNS, () => readOfFifty(page));
  const edits = await times(RUNS * 2, () => changeOnPut(page));
  const puts = await times(RUNS * 2, () => putOfClaim(page));
  return [
    row(`bare-page-${count}-keystroke-rows`, 'ms', percentile(rows, 0.95), FRAME, 'one frame'),
    row(`bare-page-${count}-keystroke-rows-p50`, 'ms', median(rows), FRAME, 'one frame'),
    row(`bare-page-${count}-keystroke-word`, 'ms', percentile(word, 0.95), FRAME, 'one frame'),
    row(`bare-page-${count}-keystroke-word-p50`, 'ms', median(word), FRAME, 'one frame'),
    row(`bare-page-${count}-first-50-rows`, 'ms', median(shown), median(reads), 'raw read of 50 rows'),
    row(`bare-page-${count}-edit`, 'ms', median(edits), median(puts), 'raw put'),
  ];
};
