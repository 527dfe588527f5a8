import type { Page } from 'puppeteer-core';
import { type Library, tableNames } from '../../src/model/library.ts';

/** So many rows go to the page at a time. */
const CHUNK = 2_500;

/** Runs in the page: writes rows past the product, as the bare database takes them. */
const PUT = `window.putRows = (table, rows) => new Promise((done, failed) => {
  const opening = indexedDB.open('taproot');
  opening.onerror = () => failed(opening.error);
  opening.onsuccess = () => {
    const work = opening.result.transaction([table, 'caches'], 'readwrite');
    work.objectStore('caches').clear();
    for (const row of rows) work.objectStore(table).put(row);
    work.oncomplete = () => { opening.result.close(); done(); };
    work.onerror = () => failed(work.error);
  };
})`;

/** Lays a library into the database of the page's extension. */
export async function seed(page: Page, library: Library): Promise<void> {
  await page.evaluate(PUT);
  for (const table of tableNames) {
    const rows = library[table];
    for (let at = 0; at < rows.length; at += CHUNK)
      await page.evaluate(`putRows(${JSON.stringify(table)}, ${JSON.stringify(rows.slice(at, at + CHUNK))})`);
  }
}

/** Waits until what the page keeps beside the rows was stored: all that is there can be found. */
export async function indexed(page: Page): Promise<void> {
  await page.evaluate(`new Promise((done) => {
    const opening = indexedDB.open('taproot');
    opening.onsuccess = () => {
      const look = () => {
        const asking = opening.result.transaction('caches').objectStore('caches').count('index');
        asking.onsuccess = () => {
          if (asking.result === 0) return setTimeout(look, 500);
          opening.result.close();
          done();
        };
      };
      look();
    };
  })`);
}

/** Milliseconds of one bare get of a stored row, on a connection that is open. */
export const bareGet = (page: Page, store: string, key: string): Promise<number> =>
  page.evaluate(`new Promise((done) => {
    const opening = indexedDB.open('taproot');
    opening.onsuccess = () => {
      const begun = performance.now();
      const asking = opening.result.transaction(${JSON.stringify(store)}).objectStore(${JSON.stringify(store)}).get(${JSON.stringify(key)});
      asking.onsuccess = () => { const took = performance.now() - begun; void asking.result; opening.result.close(); done(took); };
    };
  })`) as Promise<number>;

/**
 * Types a text key by key, and answers for each key the milliseconds from the event to the frame in which the list stood as it then
 * stayed.
 */
export async function keystrokes(page: Page, text: string): Promise<number[]> {
  await page.evaluate(`(() => {
    const field = document.querySelector('[type="search"]');
    field.focus();
    window.strokes = [];
    if (window.watching) return;
    window.watching = true;
    let begun = 0;
    let painted = 0;
    field.addEventListener('input', () => { begun = performance.now(); painted = 0; }, true);
    new MutationObserver(() => {
      if (!begun) return;
      requestAnimationFrame(() => { painted = performance.now(); });
    }).observe(document.querySelector('.list'), { subtree: true, childList: true, characterData: true, attributes: true });
    window.endStroke = () => { if (begun && painted) window.strokes.push(painted - begun); begun = 0; };
  })()`);
  for (const key of text) {
    await page.keyboard.type(key);
    await new Promise((settled) => setTimeout(settled, 400));
    await page.evaluate('endStroke()');
  }
  return (await page.evaluate('strokes')) as number[];
}
