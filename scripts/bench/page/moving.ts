import type { Page } from 'puppeteer-core';

/** Milliseconds from going to another place of the library to the end of the frame that shows so many of its rows. */
export const goTo = (page: Page, hash: string, rows: number): Promise<number> =>
  page.evaluate(`new Promise((done) => {
    const begun = performance.now();
    const look = () => document.querySelectorAll('[data-row]').length >= ${rows} && whenPainted((at) => done(at - begun));
    new MutationObserver((_, watching) => look() && watching.disconnect()).observe(document.body, { subtree: true, childList: true });
    location.hash = ${JSON.stringify(hash)};
  })`) as Promise<number>;

/** Runs in the page: scrolls an element on, a row and a half each frame, and answers how long each frame took. */
const SCROLL = `globalThis.scrolled = (element, seconds) => new Promise((done) => {
  const frames = [];
  const begun = performance.now();
  let last;
  const step = (now) => {
    if (last !== undefined) frames.push(now - last);
    last = now;
    if (now - begun > seconds * 1000) return done(frames);
    element.scrollTop += 120;
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
})`;

/** Milliseconds of each frame while the list is scrolled. */
export async function framesOfList(page: Page, seconds: number): Promise<number[]> {
  await page.evaluate(SCROLL);
  return (await page.evaluate(`scrolled(document.querySelector('.list__scroll'), ${seconds})`)) as number[];
}

/** Milliseconds of each frame while as high a page with nothing in it is scrolled: what this computer does to any page now. */
export async function framesOfNothing(page: Page, seconds: number): Promise<number[]> {
  await page.goto('about:blank');
  await page.setContent('<div style="height: 90vh; overflow: auto"><div style="height: 800000px"></div></div>');
  await page.evaluate(SCROLL);
  return (await page.evaluate(`scrolled(document.querySelector('div'), ${seconds})`)) as number[];
}

/** Milliseconds from the key that claims a competency for the first row to the end of the frame that shows it there. */
export async function editToList(page: Page, key: string): Promise<number> {
  await page.evaluate(`(() => {
    document.activeElement?.blur();
    const row = document.querySelector('.list__rows .row');
    row.querySelector('[data-row]').focus();
    globalThis.edited = new Promise((done) => {
      addEventListener('keydown', (event) => {
        new MutationObserver((_, watching) => {
          watching.disconnect();
          whenPainted((at) => done(at - event.timeStamp));
        }).observe(row.querySelector('.row__end'), { subtree: true, childList: true, attributes: true });
      }, { once: true, capture: true });
    });
  })()`);
  await page.keyboard.press(key as never);
  return (await page.evaluate('edited')) as number;
}
