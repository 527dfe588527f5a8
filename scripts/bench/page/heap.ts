import type { Page } from 'puppeteer-core';

/** Bytes on the heap of the page, once what nobody holds any more is gone. */
export async function heapOf(page: Page): Promise<number> {
  const protocol = await page.createCDPSession();
  await protocol.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = (await protocol.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize?: number;
  };
  await protocol.detach();
  return usedSize + backingStorageSize;
}
