import { useMemo } from 'react';
import type { Frameworks } from '../../hooks/use-frameworks.ts';
import { columnsOf } from '../../search/coverage-columns.ts';
import type { useView } from './use-view.ts';

/** The framework that is looked at, and its columns: the top ones alone, and with the sub-statements that were unfolded. */
export function useColumns({ frameworks, byId }: Frameworks, view: ReturnType<typeof useView>) {
  const framework = frameworks.find(({ id }) => id === view.framework) ?? frameworks[0];
  const opened = view.unfolded.join(' ');
  const unfolded = useMemo(() => new Set(opened.split(' ')), [opened]);
  const inUse = useMemo(() => [...byId.values()].filter((row) => row.dateArchived === undefined), [byId]);
  const tops = useMemo(
    () => columnsOf(inUse, framework?.id ?? '').map(({ competency }) => competency.id),
    [inUse, framework?.id],
  );
  const columns = useMemo(() => columnsOf(inUse, framework?.id ?? '', unfolded), [inUse, framework?.id, unfolded]);
  return { framework, choose: view.chooseFramework, tops, columns, unfold: view.toggle };
}
