import type { Page } from 'puppeteer-core';
import { startChromium } from '../../tests/support/chromium.ts';
import type { SampleSite } from '../../tests/support/sample-site.ts';
import { fullResources } from './full-resources.ts';
import { indexed, seed } from './page/database.ts';
import { type BenchRow, row } from './row.ts';

/** No stretch of work may be longer. */
const LONGEST = 200;
const RUNS = 3;
/** Nothing goes on any more where there was no long task for so long, in milliseconds. */
const QUIET = 2_000;
const ENOUGH = { timeout: 240_000, polling: 100 };

/** Runs in a page that is being opened: notes long tasks. */
const WATCH = `globalThis.tasks = [];
new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });`;

interface Place {
  name: string;
  path: string;
  /** What is there once all of it is. */
  whole: string;
}

const short = (id: string): string => id.slice('urn:uuid:'.length);

const placesOf = ({ video, quoted, long }: ReturnType<typeof fullResources>['ids']): Place[] => [
  { name: 'moments-longest-task', path: `/all/r/${short(video)}`, whole: '.transcript [role="option"]' },
  { name: 'quotes-longest-task-detail', path: `/all/r/${short(quoted)}`, whole: '.excerpts .excerpt' },
  { name: 'quotes-longest-task-reading', path: `/read/${short(quoted)}`, whole: '.margin__go' },
  { name: 'text-5mb-longest-task', path: `/read/${short(long)}`, whole: '.reader__frame[aria-busy="false"]' },
];

async function untilQuiet(page: Page): Promise<void> {
  for (let last = -1; ; ) {
    const now = (await page.evaluate('tasks.length')) as number;
    if (now === last) return;
    last = now;
    await new Promise((later) => setTimeout(later, QUIET));
  }
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds of the processor. */
  tdur?: number;
  args?: { name?: string };
}

/** The longest task on the threads of pages in a trace, by the processor's clock, in milliseconds: what others do on the computer is not in it. */
function longestOf(trace: Uint8Array | undefined): number {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const isOfPage = new Set(traceEvents.filter(({ args }) => args?.name === 'CrRendererMain').map(({ tid }) => tid));
  return traceEvents
    .filter(({ name, tid }) => name === 'ThreadControllerImpl::RunTask' && isOfPage.has(tid))
    .reduce((most, { tdur = 0 }) => Math.max(most, tdur / 1000), 0);
}

/** Goes to a place from the list, until nothing goes on there any more; the longest task by the clock on the wall. */
async function open(page: Page, { path, whole }: Place): Promise<number> {
  await page.evaluate(`location.hash = '/all'`);
  await untilQuiet(page);
  await page.evaluate(`tasks.length = 0; location.hash = ${JSON.stringify(path)}`);
  await page.waitForFunction(`document.querySelector(${JSON.stringify(whole)}) !== null`, ENOUGH);
  await untilQuiet(page);
  return (await page.evaluate('Math.max(0, ...tasks)')) as number;
}

/** The same by the clock of the processor. */
async function openTraced(page: Page, place: Place): Promise<number> {
  await page.tracing.start({ categories: ['toplevel'] });
  await open(page, place);
  return longestOf(await page.tracing.stop());
}

async function measure(page: Page, place: Place): Promise<BenchRow[]> {
  let [longest, ofProcessor] = [0, 0];
  for (let run = 0; run < RUNS; run++) {
    longest = Math.max(longest, await open(page, place));
    ofProcessor = Math.max(ofProcessor, await openTraced(page, place));
  }
  return [
    row(place.name, 'ms', longest, LONGEST, `our limit; the longest of ${RUNS}`),
    row(`${place.name}-processor`, 'ms', ofProcessor, LONGEST, `our limit; the longest of ${RUNS}`),
  ];
}

/** Resources that hold more than any other, opened in the built extension from the list: the longest stretch in which the page could not answer. */
export async function benchLongestTask(
  site: SampleSite,
  isWanted: (name: string) => boolean,
  take: (rows: readonly BenchRow[]) => void,
): Promise<void> {
  const { ids, ...library } = fullResources();
  const wanted = placesOf(ids).filter(({ name }) => isWanted(name));
  if (wanted.length === 0) return;
  const session = await startChromium({ proxyPort: site.port });
  try {
    const page = await session.puppet.newPage();
    await page.evaluateOnNewDocument(WATCH);
    const root = `chrome-extension://${session.id}/options.html#/all`;
    await page.goto(root);
    await page.waitForSelector('nav');
    await seed(page, library);
    await page.goto('about:blank');
    await page.goto(root);
    await page.waitForSelector('[data-row]');
    await indexed(page);
    for (const place of wanted) take(await measure(page, place));
  } finally {
    await session.close();
  }
}
