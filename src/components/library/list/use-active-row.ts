import { useEffect, useRef, useState } from 'react';
import type { Id } from '../../../model/identity.ts';

/** The row that keys act on: the one touched last, or the one that took its place in the list. */
export function useActiveRow(order: readonly Id[], openId: Id | undefined) {
  const [touched, setTouched] = useState(openId);
  const lastIndex = useRef(0);
  const found = touched === undefined ? -1 : order.indexOf(touched);
  const index = found >= 0 ? found : Math.min(lastIndex.current, order.length - 1);
  useEffect(() => {
    if (found >= 0) lastIndex.current = found;
  }, [found]);
  useEffect(() => {
    if (openId !== undefined) setTouched(openId);
  }, [openId]);
  return { activeIndex: index, activeId: order[index], setActive: setTouched };
}
