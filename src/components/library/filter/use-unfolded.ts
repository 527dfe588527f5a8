import { useCallback, useState } from 'react';
import { rememberChoice, rememberedNames } from '../../kit/choices-here.ts';

const KEY = 'filters unfolded';
/** What stands open for those who never folded anything. */
const AT_FIRST: readonly string[] = ['competency', 'collection', 'tag', 'kind'];

/** Which groups of the panel stand open, remembered on this computer. */
export function useUnfolded() {
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(() => new Set(rememberedNames(KEY) ?? AT_FIRST));
  const toggle = useCallback((group: string) => {
    setUnfolded((before) => {
      const after = new Set(before);
      if (!after.delete(group)) after.add(group);
      rememberChoice(KEY, JSON.stringify([...after]));
      return after;
    });
  }, []);
  return { unfolded, toggle };
}
