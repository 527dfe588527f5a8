import { useLayoutEffect, useRef, useState } from 'react';

/** What a list of six options needs, in pixels. */
const LIST_HEIGHT = 216;

function clippingParent(element: HTMLElement): HTMLElement | undefined {
  let parent = element.parentElement;
  while (parent && getComputedStyle(parent).overflowY === 'visible') parent = parent.parentElement;
  return parent ?? undefined;
}

/** Whether a list that drops from a field had better rise from it: measured each time it opens, within the part that scrolls. */
export function useOpensAbove(open: boolean) {
  const field = useRef<HTMLDivElement>(null);
  const [above, setAbove] = useState(false);
  useLayoutEffect(() => {
    if (!open || !field.current) return;
    const place = field.current.getBoundingClientRect();
    const clip = clippingParent(field.current)?.getBoundingClientRect();
    const bottom = Math.min(innerHeight, clip?.bottom ?? innerHeight);
    const top = Math.max(0, clip?.top ?? 0);
    const [below, over] = [bottom - place.bottom, place.top - top];
    setAbove(below < LIST_HEIGHT && over > below);
  }, [open]);
  return { field, above };
}
