import type { Page } from 'puppeteer-core';
import { type ChromiumSession, startChromium } from '../../tests/support/chromium.ts';
import type { SampleSite } from '../../tests/support/sample-site.ts';
import { assembleBareExtension } from './bare-extension.ts';
import { type BenchRow, median, row } from './row.ts';

const WARM_UP = 3;
const RUNS = 15;

/** Milliseconds from the press of the toolbar button to the popup saying that the page is saved, on the one clock of this computer. */
async function clickToSaved({ puppet }: ChromiumSession, page: Page, id: string): Promise<number> {
  const extension = (await puppet.extensions()).get(id);
  if (!extension) throw new Error('The extension is not installed.');
  await page.bringToFront();
  const opened = puppet.waitForTarget((target) => target.url().startsWith(`chrome-extension://${id}/popup`));
  const pressed = performance.timeOrigin + performance.now();
  await page.triggerExtensionAction(extension);
  const popup = await (await opened).asPage();
  const shown = await popup.evaluate(
    () =>
      new Promise<number>((seen, missed) => {
        const end = performance.now() + 10_000;
        const look = () => {
          const said = document.querySelector('[role=status]')?.textContent;
          if (said?.startsWith('Saved')) seen(performance.timeOrigin + performance.now());
          else if (performance.now() > end) missed(new Error(`The popup says: ${document.body.textContent}`));
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  await popup.close();
  return shown - pressed;
}

/** Our click against that of an extension that does the least, one after the other in one browser, on a page that neither has seen. */
export async function benchClick(site: SampleSite): Promise<BenchRow> {
  const session = await startChromium({ proxyPort: site.port });
  try {
    const bare = await session.puppet.installExtension(assembleBareExtension());
    const times: Record<string, number[]> = { [session.id]: [], [bare]: [] };
    const page = await session.puppet.newPage();
    for (let run = 0; run < WARM_UP + RUNS; run++) {
      for (const id of run % 2 ? [bare, session.id] : [session.id, bare]) {
        await page.goto(site.copyOf('lesson', run));
        const time = await clickToSaved(session, page, id);
        if (run >= WARM_UP) times[id]?.push(time);
      }
    }
    return row(
      'click-to-saved',
      'ms',
      median(times[session.id] ?? []),
      median(times[bare] ?? []),
      'an extension that does the least',
    );
  } finally {
    await session.close();
  }
}
