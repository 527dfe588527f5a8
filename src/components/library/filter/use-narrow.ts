import { useSyncExternalStore } from 'react';

const QUERY = '(max-width: 759px)';

const subscribe = (changed: () => void) => {
  const narrow = matchMedia(QUERY);
  narrow.addEventListener('change', changed);
  return () => narrow.removeEventListener('change', changed);
};

/** Whether there is room for one pane alone. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(QUERY).matches);
