import { useActions } from '../../../hooks/use-actions.ts';
import type { Id } from '../../../model/identity.ts';
import type { DifferingField } from '../../../model/merge-resources.ts';
import { say } from '../../../words/say.ts';
import { useLongWork } from '../../kit/long-work.tsx';
import { useAct } from '../use-act.ts';

/** Makes one of several; says what it did, with Undo. */
export function useMerging() {
  const actions = useActions();
  const act = useAct();
  const doWork = useLongWork();
  const sayMerged = (into: ReadonlyMap<Id, Id>) => say('duplicates.merged', { count: into.size });
  return {
    into: (keep: Id, others: readonly Id[], fields: readonly DifferingField[]) =>
      act(actions.mergeResources(keep, others, fields), sayMerged),
    all: (groups: readonly (readonly Id[])[]) =>
      act(
        doWork(say('duplicates.merging'), (watching) => actions.mergeGroups(groups, watching)),
        sayMerged,
      ),
  };
}
