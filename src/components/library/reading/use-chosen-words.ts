import { useEffect, useState } from 'react';
import { quoteOf } from '../../../capture/page/selection.ts';
import type { Laid } from './saved-frame.tsx';

/** Words that are selected in the text, with what stands before and after them, and where a button beside them finds room. */
export interface ChosenWords {
  quote: { exact: string; prefix?: string; suffix?: string };
  /** In CSS pixels, from the frame's top left corner. */
  x: number;
  y: number;
}

/** A selection is looked at when it has stood this long, in milliseconds: while it is drawn it changes at each move. */
const STANDS = 150;
const BUTTON = { width: 190, height: 44 };

function chosenIn({ view }: Laid): ChosenWords | undefined {
  const quote = quoteOf(view.document);
  const selection = view.getSelection();
  if (!quote || !selection) return undefined;
  const box = selection.getRangeAt(0).getBoundingClientRect();
  return {
    quote,
    x: Math.max(0, Math.min(box.left, view.innerWidth - BUTTON.width)),
    y: Math.max(0, Math.min(box.bottom + 6, view.innerHeight - BUTTON.height)),
  };
}

/** What is selected in the text now. */
export function useChosenWords(laid: Laid | undefined): ChosenWords | undefined {
  const [chosen, setChosen] = useState<ChosenWords | undefined>(undefined);
  useEffect(() => {
    if (!laid) return;
    const { view } = laid;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setChosen(chosenIn(laid)), STANDS);
    };
    view.document.addEventListener('selectionchange', look);
    view.addEventListener('scroll', look, { passive: true });
    return () => {
      clearTimeout(timer);
      view.document.removeEventListener('selectionchange', look);
      view.removeEventListener('scroll', look);
      setChosen(undefined);
    };
  }, [laid]);
  return chosen;
}
