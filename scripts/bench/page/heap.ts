import type { Page } from 'puppeteer-core';

/** Takes away what nobody holds any more: pages of an extension share a heap, and a page that was closed leaves its own to the next. */
export async function collectGarbage(page: Page): Promise<void> {
  const protocol = await page.createCDPSession();
  await protocol.send('HeapProfiler.collectGarbage');
  await protocol.detach();
}

/** Bytes on the heap of the page, once what nobody holds any more is gone. */
export async function heapOf(page: Page): Promise<number> {
  await collectGarbage(page);
  const protocol = await page.createCDPSession();
  const { usedSize, backingStorageSize = 0 } = (await protocol.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize?: number;
  };
  await protocol.detach();
  return usedSize + backingStorageSize;
}
