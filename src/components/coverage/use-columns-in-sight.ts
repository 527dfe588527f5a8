import { type RefObject, useEffect, useState } from 'react';
import type { InSight } from './map.ts';

/** Up to so many columns are all drawn. */
const MOST_WHOLE = 24;
/** So many are drawn beyond those in sight, and the drawn ones change by so many at once. */
const STEP = 4;
/** As the style sheet has it, until one was measured. */
const WIDTH = 104;

/** Which columns of a wide map are in sight, as it is scrolled; of a narrow one, all. */
export function useColumnsInSight(count: number, scroll: RefObject<HTMLElement | null>): InSight {
  const [sight, setSight] = useState<InSight>({ from: 0, to: MOST_WHOLE });
  const isWide = count > MOST_WHOLE;
  useEffect(() => {
    const element = scroll.current;
    if (!element || !isWide) return;
    const look = () => {
      const width = element.querySelector<HTMLElement>('.map__column')?.offsetWidth || WIDTH;
      const start = Math.abs(element.scrollLeft);
      const from = Math.max(0, (Math.floor(start / width / STEP) - 1) * STEP);
      const to = Math.min(count, (Math.ceil((start + element.clientWidth) / width / STEP) + 1) * STEP);
      setSight((now) => (now.from === from && now.to === to ? now : { from, to }));
    };
    look();
    const resized = new ResizeObserver(look);
    resized.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      resized.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [count, isWide, scroll]);
  return isWide ? { from: Math.min(sight.from, count), to: Math.min(sight.to, count) } : { from: 0, to: count };
}
