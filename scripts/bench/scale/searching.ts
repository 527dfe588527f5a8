import { fold } from '../../../src/search/fold.ts';
import { documentOf } from '../../../src/search/index/document.ts';
import { toRows } from '../../../src/search/rows.ts';
import { getOfIndex } from '../page/database.ts';
import { keystrokes, scans, TYPE_AT_ONCE } from '../page/typing.ts';
import { median, percentile, row } from '../row.ts';
import { type Measure, RUNS, times } from './measure.ts';

/** Ninety keys and more: of fewer the slowest twentieth would be a single one. */
export const TYPED = [
  'river',
  'water flow',
  'debatete',
  'lesson',
  'stu',
  'climate',
  'bridge',
  'energy les',
  'graph',
  'measur',
  'wate rive',
  'logical',
  'stuwa',
  'clir',
];
const SCAN = 'scan of the same folded text';
const GET = 'one get of the stored index';

/** What stands in the field after each key. */
const typedSoFar = (text: string): string[] => Array.from(text, (_, at) => text.slice(0, at + 1));

/** Key → rows on screen. */
export const searchKeystroke: Measure = async ({ library, count, open }) => {
  const page = await open();
  const strokes: number[] = [];
  for (const text of TYPED) {
    strokes.push(...(await keystrokes(page, text)));
    await page.keyboard.press('Escape');
  }
  const texts = toRows(library).map((each) => fold(Object.values(documentOf(each)).flat().join('\n')));
  const scanned = await scans(page, texts, TYPED.flatMap(typedSoFar));
  return [
    row(`search-keystroke-${count}`, 'ms', percentile(strokes, 0.95), percentile(scanned, 0.95), `${SCAN}, p95`),
    row(`search-keystroke-${count}-p50`, 'ms', median(strokes), median(scanned), `${SCAN}, p50`),
  ];
};

/** A key that is pressed as soon as a page that was just opened shows its list → rows on screen. */
export const searchCold: Measure = async ({ count, open, openNothing }) => {
  const cold = await times(RUNS, async () => {
    const page = await open(TYPE_AT_ONCE);
    return (await page.evaluate('coldSearch')) as { sincePressed: number; sinceOpened: number };
  });
  const gets = await times(RUNS, async () => getOfIndex(await openNothing()));
  const [pressed, opened] = [cold.map((each) => each.sincePressed), cold.map((each) => each.sinceOpened)];
  return [
    row(`search-cold-${count}`, 'ms', median(pressed), median(gets), GET),
    row(`search-cold-${count}-from-opening`, 'ms', median(opened), median(gets), GET),
  ];
};
