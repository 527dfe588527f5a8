import { useEffect, useState } from 'react';
import { inSlices, type LongWork, unlessAborted } from '../model/slices.ts';

/**
 * Work on the whole library, done in slices. What was made before stays until the new is there; undefined while there is nothing yet.
 * @param begin the same function as long as it would make the same
 */
export function useSliced<Made>(begin: () => LongWork<Made>): Made | undefined {
  const [made, setMade] = useState<Made | undefined>(undefined);
  useEffect(() => {
    const away = new AbortController();
    void inSlices(begin(), { signal: away.signal }).then(setMade, unlessAborted(away.signal));
    return () => away.abort();
  }, [begin]);
  return made;
}
