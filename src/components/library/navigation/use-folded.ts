import { useCallback, useState } from 'react';
import type { Id } from '../../../model/identity.ts';
import { rememberChoice, rememberedNames } from '../../kit/choices-here.ts';

/**
 * Which collections are folded up in the tree, or headings in their plans, remembered on this computer.
 * @param key under which they are remembered
 */
export function useFolded(key = 'folded') {
  const [folded, setFolded] = useState<ReadonlySet<Id>>(() => new Set(rememberedNames(key)));
  const toggle = useCallback(
    (id: Id) => {
      setFolded((before) => {
        const after = new Set(before);
        if (!after.delete(id)) after.add(id);
        rememberChoice(key, JSON.stringify([...after]));
        return after;
      });
    },
    [key],
  );
  return { folded, toggle };
}
