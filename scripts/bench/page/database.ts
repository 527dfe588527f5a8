import type { Page } from 'puppeteer-core';
import { type Library, tableNames } from '../../../src/model/library.ts';

/** So many rows go to the page at a time. */
const CHUNK = 2_500;

/** Runs in the page: the library's database, opened past the product. */
const OPENED = `const database = await new Promise((done, failed) => {
  const opening = indexedDB.open('taproot');
  opening.onerror = () => failed(opening.error);
  opening.onsuccess = () => done(opening.result);
});
const answer = (request) => new Promise((done, failed) => {
  request.onsuccess = () => done(request.result);
  request.onerror = () => failed(request.error);
});`;

/** Does something in the page with `database` and `answer(request)`, past the product, and closes the database again. */
const inDatabase = (page: Page, body: string): Promise<unknown> =>
  page.evaluate(`(async () => { ${OPENED} try { ${body} } finally { database.close(); } })()`);

/** Lays a library into the database of the page's extension. */
export async function seed(page: Page, library: Library): Promise<void> {
  for (const table of tableNames) {
    const rows = library[table];
    for (let at = 0; at < rows.length; at += CHUNK)
      await inDatabase(
        page,
        `const work = database.transaction([${JSON.stringify(table)}, 'caches'], 'readwrite');
        work.objectStore('caches').clear();
        for (const row of ${JSON.stringify(rows.slice(at, at + CHUNK))}) work.objectStore(${JSON.stringify(table)}).put(row);
        await new Promise((done, failed) => { work.oncomplete = done; work.onerror = () => failed(work.error); });`,
      );
  }
}

/** Waits until what the page keeps beside the rows was stored: all that is there can be found. */
export async function indexed(page: Page): Promise<void> {
  await inDatabase(
    page,
    `while ((await answer(database.transaction('caches').objectStore('caches').count('index'))) === 0)
      await new Promise((later) => setTimeout(later, 300));`,
  );
}

const timed = (page: Page, work: string): Promise<number> =>
  inDatabase(page, `const begun = performance.now(); ${work}; return performance.now() - begun;`) as Promise<number>;

/** Milliseconds of one bare get of the stored index, on a connection that is open. */
export const getOfIndex = (page: Page): Promise<number> =>
  timed(page, `await answer(database.transaction('caches').objectStore('caches').get('index'))`);

/** Milliseconds of a bare read of the first fifty resources. */
export const readOfFifty = (page: Page): Promise<number> =>
  timed(page, `await answer(database.transaction('resources').objectStore('resources').getAll(null, 50))`);

/** Milliseconds of a bare, durable put of one claim that is there already. */
export const putOfClaim = (page: Page): Promise<number> =>
  inDatabase(
    page,
    `const [claim] = await answer(database.transaction('alignments').objectStore('alignments').getAll(null, 1));
    const begun = performance.now();
    const work = database.transaction('alignments', 'readwrite', { durability: 'strict' });
    work.objectStore('alignments').put(claim);
    await new Promise((done, failed) => { work.oncomplete = done; work.onerror = () => failed(work.error); });
    return performance.now() - begun;`,
  ) as Promise<number>;
