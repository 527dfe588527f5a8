import { useEffect, useState } from 'react';
import { onOutdated } from '../storage/opening.ts';

/** Whether a newer Taproot in another window has taken the library over: what is typed here from now on cannot be kept. */
export function useOutdated(): boolean {
  const [outdated, setOutdated] = useState(false);
  useEffect(() => onOutdated(() => setOutdated(true)), []);
  return outdated;
}
