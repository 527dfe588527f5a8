import type { Page } from 'puppeteer-core';

/** Runs in the page before anything else does. `whenPainted(then)` calls back at the end of the frame that is drawn next. */
export const WHEN_PAINTED = `globalThis.whenPainted = (then) => requestAnimationFrame(() => {
  const after = new MessageChannel();
  after.port1.onmessage = () => then(performance.now());
  after.port2.postMessage(0);
});
globalThis.rowsInSight = () => [...document.querySelectorAll('[data-row]')].slice(0, 6).map((title) => title.dataset.row + title.textContent).join();`;

/** Runs in the page: from when a key was pressed, by the clock of its event, to the end of the first frame that shows other rows than before. */
const WATCH = `(() => {
  globalThis.shown = rowsInSight();
  if (globalThis.watching) return;
  globalThis.watching = true;
  addEventListener('keydown', (event) => { globalThis.pressed = event.timeStamp; globalThis.painted = 0; }, true);
  new MutationObserver(() => {
    const now = rowsInSight();
    if (now === globalThis.shown || now === '') return;
    globalThis.shown = now;
    whenPainted((at) => { globalThis.painted = at; });
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
})()`;

/** So long after a key everything it brings is there. */
const SETTLED = 400;

/**
 * Types a text key by key, and answers for each key that changed the rows in sight the milliseconds from the key to the end of the frame
 * that showed them.
 */
export async function keystrokes(page: Page, text: string): Promise<number[]> {
  await page.focus('[type="search"]');
  await page.evaluate(WATCH);
  const strokes: number[] = [];
  for (const key of text) {
    await page.keyboard.type(key);
    await new Promise((settled) => setTimeout(settled, SETTLED));
    const took = (await page.evaluate('painted ? painted - pressed : 0')) as number;
    if (took > 0) strokes.push(took);
  }
  return strokes;
}

/** Runs in a page that is being opened: types a letter as soon as the list shows its rows. */
export const TYPE_AT_ONCE = `globalThis.coldSearch = new Promise((done) => {
  let pressed, shown;
  new MutationObserver((_, watching) => {
    const now = rowsInSight();
    if (now === '' || now === shown) return;
    if (pressed !== undefined) {
      watching.disconnect();
      whenPainted((at) => done({ sincePressed: at - pressed, sinceOpened: at }));
      return;
    }
    shown = now;
    pressed = performance.now();
    const field = document.querySelector('[type="search"]');
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, 'r');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }).observe(document, { subtree: true, childList: true });
});`;

/** So many texts go to the page at a time. */
const CHUNK = 5_000;

/** Milliseconds of a walk through folded texts, once for each of these queries; a text is found if it holds all words of one. */
export async function scans(page: Page, texts: readonly string[], queries: readonly string[]): Promise<number[]> {
  await page.evaluate('globalThis.folded = []');
  for (let at = 0; at < texts.length; at += CHUNK)
    await page.evaluate(`folded.push(...${JSON.stringify(texts.slice(at, at + CHUNK))})`);
  return (await page.evaluate(`${JSON.stringify(queries)}.map((query) => {
    const words = query.split(' ').filter(Boolean);
    const begun = performance.now();
    globalThis.found = folded.filter((text) => words.every((word) => text.includes(word)));
    return performance.now() - begun;
  })`)) as number[];
}
