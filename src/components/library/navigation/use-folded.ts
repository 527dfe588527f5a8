import { useCallback, useState } from 'react';
import type { Id } from '../../../model/identity.ts';

const KEY = 'folded';

function remembered(): ReadonlySet<Id> {
  try {
    const ids: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return new Set(Array.isArray(ids) ? ids.map(String) : []);
  } catch {
    return new Set();
  }
}

/** Which collections are folded up in the tree, remembered on this computer. */
export function useFolded() {
  const [folded, setFolded] = useState(remembered);
  const toggle = useCallback((id: Id) => {
    setFolded((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      localStorage.setItem(KEY, JSON.stringify([...after]));
      return after;
    });
  }, []);
  return { folded, toggle };
}
