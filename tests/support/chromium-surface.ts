import type { KeyInput, Page } from 'puppeteer-core';
import { chordOf, type Surface } from './surface.ts';

/** What a hand and an eye can do to a page of Chromium. */
export function surfaceOf(page: Page): Surface {
  return {
    run: (body) => page.evaluate(`(async function () { ${body} })()`),
    // A button that closes its window may do so before the mouse is let go.
    clickAt: (x, y) =>
      page.mouse.click(x, y).catch((error) => {
        if (!page.isClosed()) throw error;
      }),
    async key(chord) {
      const { held, pressed } = chordOf(chord);
      // type() also knows characters that no key of the keyboard has
      if (held.length === 0 && pressed.length === 1) return page.keyboard.type(pressed);
      for (const key of held) await page.keyboard.down(key as KeyInput);
      await page.keyboard.press(pressed as KeyInput);
      for (const key of held) await page.keyboard.up(key as KeyInput);
    },
    async chooseFile(selector, file) {
      const input = (await page.waitForSelector(selector)) as Awaited<ReturnType<typeof page.waitForSelector<'input'>>>;
      await input?.uploadFile(file);
    },
    picture: async ({ whole = false } = {}) => Buffer.from(await page.screenshot({ fullPage: whole })),
  };
}
