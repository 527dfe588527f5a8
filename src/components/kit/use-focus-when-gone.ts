import { useEffect, useRef } from 'react';

/** Takes the focus up when what had it is gone and has left it nowhere. */
export function useFocusWhenGone(isThere: boolean, take: () => void): void {
  const wasThere = useRef(isThere);
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    if (wasThere.current && !isThere && document.activeElement === document.body) latest.current();
    wasThere.current = isThere;
  }, [isThere]);
}
