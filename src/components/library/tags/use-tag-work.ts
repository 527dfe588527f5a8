import { useActions } from '../../../hooks/use-actions.ts';
import { say } from '../../../words/say.ts';
import { useLongWork } from '../../kit/long-work.tsx';
import { useAct } from '../use-act.ts';

/** What is done to tags everywhere; each says what it did, with Undo. */
export function useTagWork() {
  const actions = useActions();
  const act = useAct();
  const doWork = useLongWork();
  const doing = say('tags.changing');
  return {
    rename: (from: string, to: string) =>
      act(
        doWork(doing, (watching) => actions.renameTag(from, to, watching)),
        say('tags.renamed', { from, to }),
      ),
    merge: (tags: readonly string[], to: string) =>
      act(
        doWork(doing, (watching) => actions.mergeTags(tags, to, watching)),
        say('tags.merged', { to }),
      ),
    remove: (tags: readonly string[]) =>
      act(
        doWork(doing, (watching) => actions.deleteTags(tags, watching)),
        say('tags.deleted', { count: tags.length }),
      ),
  };
}
