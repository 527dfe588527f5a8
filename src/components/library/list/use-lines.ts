import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Look } from './looks.ts';

/** How high each line of a list is, in pixels, and how many resources stand side by side in it. */
export interface Lines {
  height: number;
  across: number;
}

/** Until the style sheet was asked. */
const USUAL: Lines = { height: 86, across: 1 };

/** The lines as the style sheet wants them for this look and width: all of one height, so that no row is ever measured. */
export function useLines(list: RefObject<HTMLElement | null>, look: Look): Lines {
  const [lines, setLines] = useState(USUAL);
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const ask = () => {
      // Under the detail pane of a narrow window the list is out of sight: its lines stay as they were.
      if (element.clientWidth === 0) return;
      const { height, across } = linesOf(element, look);
      setLines((known) => (known.height === height && known.across === across ? known : { height, across }));
    };
    ask();
    const watching = new ResizeObserver(ask);
    watching.observe(element);
    return () => watching.disconnect();
  }, [list, look]);
  return lines;
}

function linesOf(element: HTMLElement, look: Look): Lines {
  const style = getComputedStyle(element.firstElementChild ?? element);
  const height = Number.parseFloat(style.getPropertyValue('--row-height')) || USUAL.height;
  const card = Number.parseFloat(style.getPropertyValue('--card-width')) || element.clientWidth;
  return { height, across: look === 'cards' ? Math.max(1, Math.floor(element.clientWidth / card)) : 1 };
}
