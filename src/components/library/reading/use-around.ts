import { useState } from 'react';

/** So many rows of a long list are drawn around the one that was gone to, and so many more with each press. */
const DRAWN = 50;

interface Stretch {
  from: number;
  to: number;
}

/** The rows of a long list around one of them, or the first; how many more the next press draws before and after; and those presses. */
export function useAround<Row>(rows: readonly Row[], at: number) {
  const [{ from, to }, setStretch] = useState<Stretch>({ from: 0, to: DRAWN });
  if (at >= 0 && (at < from || at >= to)) {
    const first = Math.max(0, at - DRAWN / 2);
    setStretch({ from: first, to: first + DRAWN });
  }
  return {
    shown: rows.slice(from, to),
    from,
    before: Math.min(DRAWN, from),
    after: Math.min(DRAWN, Math.max(0, rows.length - to)),
    growBack: () => setStretch({ from: Math.max(0, from - DRAWN), to }),
    growOn: () => setStretch({ from, to: to + DRAWN }),
  };
}
