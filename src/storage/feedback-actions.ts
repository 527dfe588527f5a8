import type { Feedback } from '../model/feedback.ts';
import type { Id } from '../model/identity.ts';
import { systemSource } from '../model/identity.ts';
import { act } from './act.ts';
import { database } from './database.ts';
import { withPatch } from './resource-actions.ts';
import { assertGround, GROUNDS } from './standing.ts';

type FeedbackDraft = Pick<Feedback, 'text'> & Partial<Pick<Feedback, 'protocol' | 'inReplyTo'>>;

/**
 * Says something of a resource, an excerpt or a collection. Returns its id.
 * @throws Gone where that is there no longer
 */
export const addFeedback = (target: Id, draft: FeedbackDraft) =>
  act(
    { key: draft.inReplyTo === undefined ? 'history.commented' : 'history.replied' },
    ['feedback', ...GROUNDS],
    async (changes) => {
      await assertGround(database, target);
      const id = systemSource.newId();
      await changes.add('feedback', [{ id, ...changes.stamp, target, ...draft }]);
      return id;
    },
  );

/** Changes own words; those of others stay as they are. */
export const editFeedback = (id: Id, patch: Partial<Pick<Feedback, 'text' | 'protocol'>>) =>
  act(
    { key: 'history.editedComment' },
    ['feedback'],
    (changes) =>
      changes.edit('feedback', [id], (row) => (row.curator === changes.stamp.curator ? withPatch(row, patch) : row)),
    { joins: `feedback ${id} ${Object.keys(patch).join()}` },
  );

/** Takes own words back; what others answered stays. */
export const removeFeedback = (id: Id) =>
  act({ key: 'history.removedComment' }, ['feedback'], async (changes) => {
    const [row] = await changes.read('feedback', [id]);
    if (row?.curator === changes.stamp.curator) await changes.remove('feedback', [id]);
  });

/**
 * Answers a question that a request asks about a collection; an empty answer is none. Typing on is one action.
 * @throws Gone where the collection is there no longer
 */
export const answerQuestion = (collection: Id, question: Id, text: string) =>
  act(
    { key: 'history.answered' },
    ['feedback', ...GROUNDS],
    async (changes) => {
      const [words] = await Promise.all([
        database.feedback.where('target').equals(collection).toArray(),
        assertGround(database, collection),
      ]);
      const mine = words.find((row) => row.question === question && row.curator === changes.stamp.curator);
      if (text.trim() === '') await changes.remove('feedback', mine ? [mine.id] : []);
      else if (mine) await changes.edit('feedback', [mine.id], (row) => ({ ...row, text }));
      else
        await changes.add('feedback', [
          { id: systemSource.newId(), ...changes.stamp, target: collection, question, text },
        ]);
    },
    { joins: `answer ${question}` },
  );
