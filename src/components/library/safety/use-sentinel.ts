import { useCallback, useEffect, useState } from 'react';
import { type Sentinel, type Standing, sentinel } from '../../../model/sentinel.ts';
import { useAbilities } from '../../abilities.tsx';

/** What is remembered of the library; null where nothing is, undefined while it is looked up. */
export function useSentinel() {
  const { sentinelStore, source } = useAbilities();
  const [known, setKnown] = useState<Sentinel | null | undefined>(undefined);

  useEffect(() => {
    let wanted = true;
    const answer = (value: unknown) => wanted && setKnown(sentinel.safeParse(value).data ?? null);
    sentinelStore?.read().then(answer, () => answer(null));
    return () => {
      wanted = false;
    };
  }, [sentinelStore]);

  /** Remembers more, over what any window remembered last; where the browser's storage does not answer, the library works on without it. */
  const remember = useCallback(
    async (change: Standing | Pick<Sentinel, 'backup'> | Pick<Sentinel, 'later'>) => {
      const before = sentinel.safeParse(await sentinelStore?.read()).data;
      const next = { resources: 0, lastChange: 0, ...before, ...change, seen: source.now() };
      await sentinelStore?.write(next);
      setKnown(next);
    },
    [sentinelStore, source],
  );
  return { known, remember };
}
