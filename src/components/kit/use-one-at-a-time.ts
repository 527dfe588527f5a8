import { useRef } from 'react';

/** A press that does nothing while what the last one began still runs: two quick presses are one. */
export function useOneAtATime(work: () => Promise<unknown>): () => void {
  const running = useRef(false);
  return () => {
    if (running.current) return;
    running.current = true;
    void work().finally(() => {
      running.current = false;
    });
  };
}
