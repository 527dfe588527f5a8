import { useCallback, useState } from 'react';

const KEY = 'filters unfolded';
/** What stands open for those who never folded anything. */
const AT_FIRST: readonly string[] = ['competency', 'collection', 'tag', 'kind'];

function remembered(): ReadonlySet<string> {
  try {
    const groups: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return new Set(Array.isArray(groups) ? groups.map(String) : AT_FIRST);
  } catch {
    return new Set(AT_FIRST);
  }
}

/** Which groups of the panel stand open, remembered on this computer. */
export function useUnfolded() {
  const [unfolded, setUnfolded] = useState(remembered);
  const toggle = useCallback((group: string) => {
    setUnfolded((before) => {
      const after = new Set(before);
      if (!after.delete(group)) after.add(group);
      localStorage.setItem(KEY, JSON.stringify([...after]));
      return after;
    });
  }, []);
  return { unfolded, toggle };
}
