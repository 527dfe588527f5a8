import { useEffect, useState } from 'react';

/** Gives the focus back to what had it when this was opened, where closing it would leave it nowhere. */
export function useFocusBack(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (document.activeElement === document.body && opener instanceof HTMLElement && opener.isConnected)
        opener.focus();
    },
    [opener],
  );
}
