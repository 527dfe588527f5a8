import type { Screen } from './screen.ts';

/** What WCAG 1.4.12 lets a reader do to the text of any page. */
const TEXT_SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** Spaces the words as a reader may, looks, and takes the spacing back. */
export async function whileSpaced<Answer>(screen: Screen, look: () => Promise<Answer>): Promise<Answer> {
  await screen.read((rules) => {
    const style = document.createElement('style');
    style.id = 'spacing';
    style.textContent = rules;
    document.head.append(style);
  }, TEXT_SPACING);
  try {
    return await look();
  } finally {
    await screen.read(() => document.getElementById('spacing')?.remove());
  }
}

/** Controls that cannot be seen while they have the focus (WCAG 2.4.11), and how many there are in all. */
export const focusUnseen = (screen: Screen): Promise<{ unseen: string[]; controls: number }> =>
  screen.read(async () => {
    const CONTROLS = 'a[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable="true"]';

    /** What the Tab key comes to: of a window that lies over the rest only what is in it. */
    function controls(): HTMLElement[] {
      const windows = [...document.querySelectorAll('dialog[open], [role="dialog"][aria-modal="true"]')];
      const root = windows.at(-1) ?? document;
      return [...root.querySelectorAll<HTMLElement>(CONTROLS)].filter(
        (element) =>
          element.tabIndex >= 0 &&
          !element.matches(':disabled, .skip') &&
          !element.closest('[inert], [aria-hidden="true"]') &&
          element.checkVisibility({ visibilityProperty: true }),
      );
    }

    /** A box of a few pixels stands for its label, which shows the focus. */
    function shownAs(element: HTMLElement): Element {
      const { width, height } = element.getBoundingClientRect();
      return width > 2 && height > 2 ? element : (element.closest('label') ?? element.parentElement ?? element);
    }

    function isSeen(element: Element): boolean {
      const box = element.getBoundingClientRect();
      const [left, right] = [Math.max(box.left, 0), Math.min(box.right, window.innerWidth)];
      const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, window.innerHeight)];
      if (right - left < 1 || bottom - top < 1) return false;
      return [0.1, 0.5, 0.9].some((across) =>
        [0.1, 0.5, 0.9].some((down) => {
          const there = document.elementFromPoint(left + (right - left) * across, top + (bottom - top) * down);
          return there !== null && (element.contains(there) || there.contains(element.firstElementChild ?? element));
        }),
      );
    }

    const all = controls();
    const unseen: HTMLElement[] = [];
    for (const element of all) {
      element.focus();
      const hidden = () => document.activeElement === element && !isSeen(shownAs(element));
      // A list that hangs over it goes when the focus has left the field that it belongs to.
      if (hidden()) await new Promise((gone) => setTimeout(gone, 100));
      if (hidden()) unseen.push(element);
    }
    const called = (element: HTMLElement) =>
      `${element.tagName.toLowerCase()} ${element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40)} .${element.className}`;
    return { unseen: [...new Set(unseen.map(called))], controls: all.length };
  });

/** Places that scroll and are too low to read in: less than two lines of a list. */
export const tooLow = (screen: Screen): Promise<string[]> =>
  screen.read(() => {
    const LEAST = 96;
    return [...document.querySelectorAll<HTMLElement>('main *, [role="dialog"] *, dialog *, nav *')]
      .filter((element) => {
        if (!/auto|scroll/.test(getComputedStyle(element).overflowY) || element.matches('textarea, select'))
          return false;
        const hidesMuch = element.scrollHeight - element.clientHeight > LEAST;
        return element.checkVisibility() && hidesMuch && element.clientHeight < LEAST;
      })
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}: ${element.clientHeight} px`);
  });

/** Words that a box of fixed height cuts: those that are shortened on purpose, after so many lines, are not meant. */
export const cutLines = (screen: Screen): Promise<string[]> =>
  screen.read(() => {
    // A line of the list is as high as every other, and shows the beginning: all of it stands beside the list.
    const unseen = '.list__rows > .row, .visually-hidden, [aria-hidden="true"], .skip, svg, option, select, iframe';

    function isCut(element: HTMLElement): boolean {
      const { overflowY, webkitLineClamp, textOverflow } = getComputedStyle(element);
      if (!/hidden|clip/.test(overflowY) || webkitLineClamp !== 'none' || textOverflow === 'ellipsis') return false;
      if (element.clientHeight <= 1 || element.clientWidth <= 1 || element.closest(unseen)) return false;
      if (element.scrollHeight <= element.clientHeight + 2 || !element.textContent?.trim()) return false;
      const bottom = element.getBoundingClientRect().bottom;
      const words = document.createRange();
      words.selectNodeContents(element);
      return words.getBoundingClientRect().bottom > bottom + 2;
    }

    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => element.checkVisibility() && isCut(element))
      .map((element) => `${element.textContent.trim().slice(0, 40)} in .${element.className}`);
  });
