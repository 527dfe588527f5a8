import { useActions } from '../../../hooks/use-actions.ts';
import type { Collection } from '../../../model/collection.ts';
import type { Competency } from '../../../model/framework.ts';
import type { Id } from '../../../model/identity.ts';
import { say } from '../../../words/say.ts';
import { shortNameOf } from '../../kit/competency-icon.tsx';
import { pathTo } from '../paths.ts';
import { useAct } from '../use-act.ts';
import { useAddress } from '../use-address.ts';

/** What can be done with many resources at once; each says what it did, with Undo. */
export function useBulk(ids: Id[]) {
  const actions = useActions();
  const act = useAct();
  const [, navigate] = useAddress();
  const count = ids.length;
  return {
    trash: () => act(actions.trashResources(ids), say('library.trashed', { count })),
    restore: () => act(actions.restoreResources(ids), say('library.restored', { count })),
    deleteForever: () => act(actions.deleteForever(ids), say('library.deleted', { count })),
    collect: ({ id, name }: Collection) =>
      act(actions.addToCollection(id, ids), say('library.collected', { count, name: name || say('common.untitled') })),
    collectIntoNew: (name: string) =>
      act(actions.createCollection(name, { resources: ids }), say('library.collected', { count, name })),
    claim: (competency: Competency) =>
      act(actions.claim(ids, competency.id), say('library.claimed', { count, competency: shortNameOf(competency) })),
    unclaim: (competency: Competency) =>
      act(
        actions.unclaim(ids, competency.id),
        say('library.unclaimed', { count, competency: shortNameOf(competency) }),
      ),
    addTag: (tag: string) => act(actions.retag(ids, { add: [tag] }), say('library.tagged', { count, tag })),
    removeTag: (tag: string) => act(actions.retag(ids, { remove: [tag] }), say('library.untagged', { count, tag })),
    share: () => navigate(pathTo.shareChosen, { state: { resources: ids } }),
  };
}

export type Bulk = ReturnType<typeof useBulk>;
