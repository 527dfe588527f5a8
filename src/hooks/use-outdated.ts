import { useSyncExternalStore } from 'react';
import { database } from '../storage/database.ts';
import { onOutdated } from '../storage/opening.ts';

/** Remembered beside the components: the screen that stands in for a broken one comes after the news. */
let told = false;
const listeners = new Set<() => void>();
onOutdated(() => {
  told = true;
  for (const tell of listeners) tell();
});

const subscribe = (tell: () => void) => {
  listeners.add(tell);
  return () => listeners.delete(tell);
};

const isOutdated = (): boolean => told && !database.isOpen();

/** Whether a newer Taproot in another window has taken the library over: what is typed here from now on cannot be kept. */
export const useOutdated = (): boolean => useSyncExternalStore(subscribe, isOutdated);
