import type { Page } from 'puppeteer-core';
import { putOfClaim } from './database.ts';

/** The page as it stands, without what makes it move. */
export const lookOf = (page: Page): Promise<string> =>
  page.evaluate(`document.documentElement.outerHTML.replace(/<script\\b[^>]*><\\/script>/g, '')`) as Promise<string>;

/** The rows that the list shows now. */
export const rowsOf = (page: Page): Promise<string> =>
  page.evaluate(`document.querySelector('.list__rows').innerHTML`) as Promise<string>;

/** Lays a look into a page that has no script, and waits until its styles are there. */
export async function lay(page: Page, look: string): Promise<void> {
  await page.evaluate(`document.documentElement.innerHTML = ${JSON.stringify(look)}`);
  await page.waitForFunction(`getComputedStyle(document.querySelector('.row')).position === 'absolute'`);
  await page.evaluate(`globalThis.build = (html) => {
    const list = document.createElement('ul');
    list.innerHTML = html;
    return [...list.children];
  }`);
}

/** With each key one of these lists, which are built beforehand, takes the place of the one before. */
export const changeRows = (page: Page, lists: readonly string[]): Promise<unknown> =>
  page.evaluate(`(() => {
    const lists = ${JSON.stringify(lists)}.map(build);
    let at = 0;
    document.querySelector('[type="search"]').addEventListener('input', () => {
      document.querySelector('.list__rows').replaceChildren(...lists[at++ % lists.length]);
    });
  })()`);

/** With each key the title of the first row is another word, and nothing else changes. */
export const changeOneWord = (page: Page): Promise<unknown> =>
  page.evaluate(`(() => {
    let at = 0;
    document.querySelector('[type="search"]').addEventListener('input', () => {
      document.querySelector('[data-row]').textContent = 'Word ' + at++;
    });
  })()`);

/** Milliseconds from an empty list to the end of the frame that shows these rows, which are built beforehand. */
export const showRows = (page: Page, rows: string): Promise<number> =>
  page.evaluate(`new Promise((done) => {
    const list = document.querySelector('.list__rows');
    const rows = build(${JSON.stringify(rows)});
    list.replaceChildren();
    whenPainted(() => setTimeout(() => {
      const begun = performance.now();
      list.replaceChildren(...rows);
      whenPainted((at) => done(at - begun));
    }, 300));
  })`) as Promise<number>;

/** Milliseconds of a raw put of a claim, and then to the end of the frame in which the end of the first row was drawn anew. */
export const changeOnPut = async (page: Page): Promise<number> => {
  const put = await putOfClaim(page);
  const shown = (await page.evaluate(`new Promise((done) => {
    const begun = performance.now();
    const end = document.querySelector('.row__end');
    end.replaceWith(end.cloneNode(true));
    whenPainted((at) => done(at - begun));
  })`)) as number;
  return put + shown;
};
