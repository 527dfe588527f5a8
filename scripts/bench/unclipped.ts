import { startChromium } from '../../tests/support/chromium.ts';
import type { SampleSite } from '../../tests/support/sample-site.ts';
import { type BenchRow, row } from './row.ts';

/** Bytes of script, other than its own, that run in a page which the teacher only looks at. */
export async function benchUnclippedPages(site: SampleSite): Promise<BenchRow> {
  const session = await startChromium({ proxyPort: site.port });
  try {
    const page = await session.puppet.newPage();
    const protocol = await page.createCDPSession();
    let bytes = 0;
    protocol.on('Debugger.scriptParsed', ({ url, length }) => {
      // puppeteer's own scripts have no address, or one of its own scheme.
      if (url.startsWith('chrome-extension:')) bytes += length ?? 0;
    });
    await protocol.send('Debugger.enable');
    for (const kind of ['lesson', 'video', 'article'] as const) await page.goto(site.address(kind));
    return row('bytes-on-unclipped-pages', 'bytes', bytes, 0, 'nothing at all');
  } finally {
    await session.close();
  }
}
