import { useCallback, useState } from 'react';
import type { Id } from '../../../model/identity.ts';

function remembered(key: string): ReadonlySet<Id> {
  try {
    const ids: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return new Set(Array.isArray(ids) ? ids.map(String) : []);
  } catch {
    return new Set();
  }
}

/**
 * Which collections are folded up in the tree, or headings in their plans, remembered on this computer.
 * @param key under which they are remembered
 */
export function useFolded(key = 'folded') {
  const [folded, setFolded] = useState(() => remembered(key));
  const toggle = useCallback(
    (id: Id) => {
      setFolded((before) => {
        const after = new Set(before);
        if (!after.delete(id)) after.add(id);
        localStorage.setItem(key, JSON.stringify([...after]));
        return after;
      });
    },
    [key],
  );
  return { folded, toggle };
}
