import { useEffect, useState } from 'react';

/** Whether the database is open; where it cannot be, the error is thrown to the screen that stands in for this one. */
export function useReady(prepared: Promise<unknown>): boolean {
  const [state, setState] = useState<{ ready: boolean; error?: unknown }>({ ready: false });
  useEffect(() => {
    let gone = false;
    const show = (next: typeof state) => {
      if (!gone) setState(next);
    };
    prepared.then(
      () => show({ ready: true }),
      (error: unknown) => show({ ready: false, error: error ?? new Error('not opened') }),
    );
    return () => {
      gone = true;
    };
  }, [prepared]);
  if (state.error !== undefined) throw state.error;
  return state.ready;
}
