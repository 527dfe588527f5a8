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

/** Runs in the page: from when it is called, `window.painted` is the end of the frame that first showed the rows in sight as they stand now. */
const WATCH = `(() => {
  window.rowsInSight = () => [...document.querySelectorAll('[data-row]')].slice(0, 6).map((title) => title.dataset.row + title.textContent).join();
  if (window.watching) return;
  window.watching = true;
  window.shown = rowsInSight();
  addEventListener('input', () => { window.begun = performance.now(); window.painted = 0; }, true);
  addEventListener('keydown', () => { window.pressed = performance.now(); }, true);
  new MutationObserver(() => {
    const now = rowsInSight();
    if (now === window.shown) return;
    window.shown = now;
    requestAnimationFrame(() => {
      const after = new MessageChannel();
      after.port1.onmessage = () => { window.painted = performance.now(); };
      after.port2.postMessage(0);
    });
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
})()`;

/** So long after a key everything it brings is there. */
const SETTLED = 400;

/**
 * Types a text key by key, and answers for each key that changed the rows in sight the milliseconds from its event to the end of the
 * frame that showed them.
 */
export async function keystrokes(page: Page, text: string): Promise<number[]> {
  await page.focus('[type="search"]');
  await page.evaluate(WATCH);
  const strokes: number[] = [];
  for (const key of text) {
    await page.keyboard.type(key);
    await new Promise((settled) => setTimeout(settled, SETTLED));
    const took = (await page.evaluate('painted ? painted - begun : 0')) as number;
    if (took > 0) strokes.push(took);
  }
  return strokes;
}

/** Milliseconds from going to another place of the library to the end of the frame that shows its rows. */
export const goTo = (page: Page, hash: string): Promise<number> =>
  page.evaluate(`new Promise((done) => {
    const begun = performance.now();
    location.hash = ${JSON.stringify(hash)};
    const look = () => {
      if (document.querySelectorAll('[data-row]').length === 0) return requestAnimationFrame(look);
      const after = new MessageChannel();
      after.port1.onmessage = () => done(performance.now() - begun);
      after.port2.postMessage(0);
    };
    requestAnimationFrame(look);
  })`) as Promise<number>;

/** Scrolls on for some seconds, a row and a half each frame, and answers how long each frame took, in milliseconds. */
export const scrollFrames = (page: Page, seconds: number): Promise<number[]> =>
  page.evaluate(`new Promise((done) => {
    const list = document.querySelector('.list__scroll');
    const frames = [];
    const begun = performance.now();
    let last;
    const step = (now) => {
      if (last !== undefined) frames.push(now - last);
      last = now;
      if (now - begun > ${seconds * 1000}) return done(frames);
      list.scrollTop += 120;
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  })`) as Promise<number[]>;

/** Milliseconds from the key that claims a competency for the first row to the frame that shows it there. */
export async function editToList(page: Page, key: string): Promise<number> {
  await page.evaluate(`(() => {
    document.activeElement?.blur();
    const row = document.querySelector('.list__rows .row');
    row.querySelector('[data-row]').focus();
    window.edited = new Promise((done) => {
      addEventListener('keydown', () => {
        const begun = performance.now();
        const watching = new MutationObserver(() => {
          watching.disconnect();
          requestAnimationFrame(() => {
            const after = new MessageChannel();
            after.port1.onmessage = () => done(performance.now() - begun);
            after.port2.postMessage(0);
          });
        });
        watching.observe(row.querySelector('.row__end'), { subtree: true, childList: true, attributes: true });
      }, { once: true, capture: true });
    });
  })()`);
  await page.keyboard.press(key as never);
  return (await page.evaluate('edited')) as number;
}

/** Milliseconds of a bare, durable put of one row that is there already. */
export const barePut = (page: Page): Promise<number> =>
  page.evaluate(`new Promise((done) => {
    const opening = indexedDB.open('taproot');
    opening.onsuccess = () => {
      const database = opening.result;
      const asking = database.transaction('alignments').objectStore('alignments').getAll(null, 1);
      asking.onsuccess = () => {
        const begun = performance.now();
        const work = database.transaction('alignments', 'readwrite', { durability: 'strict' });
        work.objectStore('alignments').put(asking.result[0]);
        work.oncomplete = () => { const took = performance.now() - begun; database.close(); done(took); };
      };
    };
  })`) as Promise<number>;

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
