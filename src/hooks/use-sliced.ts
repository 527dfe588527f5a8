import { useEffect, useState } from 'react';
import { inSlices } from '../storage/catalogue/slices.ts';

/**
 * Work on the whole library, done in slices. What was made before stays until the new is there; undefined while there is nothing yet.
 * @param begin the same function as long as it would make the same
 */
export function useSliced<Made>(begin: () => Generator<void, Made>): Made | undefined {
  const [made, setMade] = useState<Made | undefined>(undefined);
  useEffect(() => {
    const away = new AbortController();
    void inSlices(begin(), { signal: away.signal }).then((now) => {
      if (!away.signal.aborted) setMade(now);
    });
    return () => away.abort();
  }, [begin]);
  return made;
}
