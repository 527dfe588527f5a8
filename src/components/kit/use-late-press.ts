import { useEffect, useRef } from 'react';
import { track } from './pending.ts';

/**
 * A key that was pressed before there was anything to choose from: what it means is done as soon as there is.
 * A window that closes meanwhile waits for it, as it does for a write.
 */
export function useLatePress(loading: boolean, press: () => void) {
  const end = useRef<(() => void) | undefined>(undefined);
  const latest = useRef(press);
  latest.current = press;
  const forget = () => {
    end.current?.();
    end.current = undefined;
  };
  useEffect(() => {
    if (loading || !end.current) return;
    latest.current();
    end.current?.();
    end.current = undefined;
  }, [loading]);
  useEffect(() => () => end.current?.(), []);
  return {
    isWaiting: () => end.current !== undefined,
    forget,
    wait: () => {
      forget();
      void track(
        new Promise<void>((resolve) => {
          end.current = resolve;
        }),
      );
    },
  };
}
