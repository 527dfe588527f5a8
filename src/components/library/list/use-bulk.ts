import { useActions } from '../../../hooks/use-actions.ts';
import type { Strength } from '../../../model/alignment.ts';
import type { Collection } from '../../../model/collection.ts';
import type { Competency } from '../../../model/framework.ts';
import type { Id } from '../../../model/identity.ts';
import { licenceName } from '../../../model/licence-name.ts';
import { say } from '../../../words/say.ts';
import { shortNameOf } from '../../kit/competency-icon.tsx';
import { useLongWork } from '../../kit/long-work.tsx';
import { pathTo } from '../paths.ts';
import { useAct } from '../use-act.ts';
import { useAddress } from '../use-address.ts';

/** What a claim on many resources says of each. */
export interface SharedClaim {
  strength?: Strength;
  why?: string;
}

/** What can be done with many resources at once; each says how far it is, what it did, and how to take it back. */
export function useBulk(ids: readonly Id[]) {
  const actions = useActions();
  const act = useAct();
  const doWork = useLongWork();
  const [, navigate] = useAddress();
  const count = ids.length;
  const named = ({ name }: Collection) => name || say('common.untitled');

  const retag = (tag: string, change: 'add' | 'remove') =>
    act(
      doWork(say('bulk.tagging', { count }), (watching) => actions.retag(ids, { [change]: [tag] }, watching)),
      change === 'add' ? say('library.tagged', { count, tag }) : say('library.untagged', { count, tag }),
    );
  const setLicence = (licence: string | undefined) =>
    act(
      doWork(say('bulk.changing', { count }), (watching) => actions.setLicence(ids, licence, watching)),
      licence === undefined
        ? say('bulk.unlicensed', { count })
        : say('bulk.licensed', { count, licence: licenceName(licence) }),
    );
  const changeLevels = (level: string, change: 'add' | 'remove') =>
    act(
      doWork(say('bulk.changing', { count }), (watching) => actions.changeLevels(ids, { [change]: [level] }, watching)),
      change === 'add' ? say('bulk.levelled', { count, level }) : say('bulk.unlevelled', { count }),
    );

  return {
    trash: () =>
      act(
        doWork(say('bulk.trashing', { count }), (watching) => actions.trashResources(ids, watching)),
        say('library.trashed', { count }),
      ),
    restore: () =>
      act(
        doWork(say('bulk.restoring', { count }), (watching) => actions.restoreResources(ids, watching)),
        say('library.restored', { count }),
      ),
    deleteForever: () =>
      act(
        doWork(say('bulk.deleting', { count }), (watching) => actions.deleteForever(ids, watching)),
        say('library.deleted', { count }),
      ),
    collect: (collection: Collection) =>
      act(actions.addToCollection(collection.id, ids), say('library.collected', { count, name: named(collection) })),
    collectIntoNew: (name: string) =>
      act(actions.createCollection(name, { resources: ids }), say('library.collected', { count, name })),
    move: (collection: Collection) =>
      act(actions.moveInto({ id: collection.id }, ids), say('bulk.moved', { count, name: named(collection) })),
    moveIntoNew: (name: string) => act(actions.moveInto({ name }, ids), say('bulk.moved', { count, name })),
    takeOut: (collection: Collection) =>
      act(actions.takeOut(collection.id, ids), say('bulk.takenOut', { count, name: named(collection) })),
    claim: (competency: Competency, claim: SharedClaim = {}) =>
      act(
        doWork(say('bulk.claiming', { count, competency: shortNameOf(competency) }), (watching) =>
          actions.claim(ids, competency.id, claim, watching),
        ),
        say('library.claimed', { count, competency: shortNameOf(competency) }),
      ),
    unclaim: (competency: Competency) =>
      act(
        doWork(say('bulk.unclaiming', { count, competency: shortNameOf(competency) }), (watching) =>
          actions.unclaim(ids, competency.id, watching),
        ),
        say('library.unclaimed', { count, competency: shortNameOf(competency) }),
      ),
    addTag: (tag: string) => retag(tag, 'add'),
    removeTag: (tag: string) => retag(tag, 'remove'),
    setLicence,
    addLevel: (level: string) => changeLevels(level, 'add'),
    removeLevel: (level: string) => changeLevels(level, 'remove'),
    share: () => navigate(pathTo.shareChosen, { state: { resources: ids } }),
  };
}

export type Bulk = ReturnType<typeof useBulk>;
