import { useMemo, useState } from 'react';
import type { Frameworks } from '../../hooks/use-frameworks.ts';
import type { Id } from '../../model/identity.ts';
import { columnsOf } from '../../search/coverage-columns.ts';

/** The framework that is looked at, and its columns: the top ones alone, and with the sub-statements that were unfolded. */
export function useColumns({ frameworks, byId }: Frameworks) {
  const [chosen, choose] = useState<Id | undefined>(undefined);
  const [unfolded, setUnfolded] = useState<ReadonlySet<Id>>(new Set());
  const framework = frameworks.find(({ id }) => id === chosen) ?? frameworks[0];
  const inUse = useMemo(() => [...byId.values()].filter((row) => row.dateArchived === undefined), [byId]);
  const tops = useMemo(
    () => columnsOf(inUse, framework?.id ?? '').map(({ competency }) => competency.id),
    [inUse, framework?.id],
  );
  const columns = useMemo(() => columnsOf(inUse, framework?.id ?? '', unfolded), [inUse, framework?.id, unfolded]);
  return {
    framework,
    choose,
    tops,
    columns,
    unfold: (id: Id) =>
      setUnfolded((now) => new Set(now.has(id) ? [...now].filter((each) => each !== id) : [...now, id])),
  };
}
