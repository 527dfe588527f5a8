import { systemSource } from '../model/identity.ts';
import type { Refusal } from '../model/refusal.ts';
import { act } from './act.ts';
import { database } from './database.ts';

/** What is refused: a sentence of a resource, for a competency. */
export type RefusalDraft = Pick<Refusal, 'key' | 'resource' | 'competency' | 'words'>;

/** Refuses a suggested sentence for good, on this machine. */
export const refuseEvidence = (draft: RefusalDraft) =>
  act({ key: 'history.refusedEvidence' }, ['refusals'], async (changes) => {
    if ((await database.refusals.where('key').equals(draft.key).count()) > 0) return;
    await changes.add('refusals', [{ id: systemSource.newId(), ...changes.stamp, ...draft }]);
  });

/** Offers a refused sentence again, wherever it stands. */
export const offerEvidence = (key: string) =>
  act({ key: 'history.offeredEvidence' }, ['refusals'], async (changes) =>
    changes.remove('refusals', await database.refusals.where('key').equals(key).primaryKeys()),
  );
