import { useEffect } from 'react';
import { useActions } from '../../hooks/use-actions.ts';

/** So long after the library was opened nobody waits for it any more, in milliseconds. */
const AFTER_MS = 15_000;

/** Forgets what nothing in the library needs any longer, once it has been open for a while. */
export function useTidying(ready: boolean): void {
  const { forgetStrayThumbnails } = useActions();
  useEffect(() => {
    if (!ready) return;
    // What could not be tidied up today is tidied up another day.
    const later = setTimeout(() => void forgetStrayThumbnails().catch(console.error), AFTER_MS);
    return () => clearTimeout(later);
  }, [ready, forgetStrayThumbnails]);
}
