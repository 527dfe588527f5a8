import { startTransition, useEffect, useState } from 'react';

/** Whether what is shown now has been on screen for a frame: only then is there time for what lies beyond it. */
export function useDrawn(shown: unknown): boolean {
  const [drawn, setDrawn] = useState<unknown>(undefined);
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      waiting = setTimeout(() => startTransition(() => setDrawn(shown)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(waiting);
    };
  }, [shown]);
  return drawn === shown;
}
