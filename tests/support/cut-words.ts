import type { Screen } from './screen.ts';

/**
 * Words that the screen shows cut or past its edge: wider than what holds them without a way to scroll. Words that end in an ellipsis are
 * whole where a title or a name says them whole.
 */
export const cutWords = (screen: Screen): Promise<string[]> =>
  screen.read(() => {
    const unseen = '.visually-hidden, [aria-hidden="true"], .skip, svg, option, select, iframe';

    function textsIn(root: Node): Text[] {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      return texts.filter((text) => {
        const holder = text.parentElement;
        const shown = holder?.checkVisibility({ opacityProperty: true, visibilityProperty: true });
        return shown && text.data.trim() !== '' && !holder?.closest(unseen);
      });
    }

    function boxOf(text: Text): DOMRect {
      const range = document.createRange();
      range.selectNodeContents(text);
      return range.getBoundingClientRect();
    }

    function ancestorsOf(text: Text): Element[] {
      const all: Element[] = [];
      for (let around = text.parentElement; around; around = around.parentElement) all.push(around);
      return all;
    }

    /** The nearest element that cuts what is wider than itself, the page as the last of them. */
    const frameOf = (text: Text): Element =>
      ancestorsOf(text).find((around) => getComputedStyle(around).overflowX !== 'visible') ?? document.documentElement;

    function isCut(text: Text): boolean {
      const frame = frameOf(text);
      const { overflowX, textOverflow } = getComputedStyle(frame);
      if (/auto|scroll/.test(overflowX)) return false;
      const [box, edge] = [boxOf(text), frame.getBoundingClientRect()];
      // What a box of one pixel holds is there for ears only.
      if (box.width <= 1 || edge.width <= 1) return false;
      if (box.left >= edge.left - 1 && box.right <= edge.right + 1) return false;
      return textOverflow !== 'ellipsis' || !frame.closest('[title], [aria-label], a, button');
    }

    const cut = textsIn(document.body).filter(isCut);
    return [...new Set(cut.map((text) => `${text.data.trim().slice(0, 60)} in .${text.parentElement?.className}`))];
  });
