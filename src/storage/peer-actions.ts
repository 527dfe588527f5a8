import { MOST_QUESTIONS } from '../model/feedback-request.ts';
import type { Id } from '../model/identity.ts';
import { systemSource } from '../model/identity.ts';
import type { Criterion, Judgement } from '../model/review.ts';
import { act } from './act.ts';
import { database } from './database.ts';
import { naming } from './naming.ts';
import { withPatch } from './resource-actions.ts';
import { assertGround, GROUNDS } from './standing.ts';

/**
 * Writes down what colleagues are asked about a collection; empty questions are left out. Returns the id of the request.
 * @throws Gone where the collection is there no longer
 */
export const askForFeedback = (collection: Id, questions: readonly string[]) =>
  act(
    naming('collections', [collection], { key: 'history.asked' }, 'history.askedOne'),
    ['requests', ...GROUNDS],
    async (changes) => {
      await assertGround(database, collection);
      const id = systemSource.newId();
      const asked = questions
        .map((text) => text.trim())
        .filter((text) => text !== '')
        .slice(0, MOST_QUESTIONS)
        .map((text) => ({ id: systemSource.newId(), text }));
      await changes.add('requests', [{ id, ...changes.stamp, collection, questions: asked }]);
      return id;
    },
  );

/** Forgets a request. What was answered stays, as feedback on the collection. */
export const removeRequest = (id: Id) =>
  act({ key: 'history.removedRequest' }, ['requests'], (changes) => changes.remove('requests', [id]));

/**
 * Judges a collection by one point of the checklist; a field of undefined is said no longer. Typing on in one note is one action.
 * @throws Gone where the collection is there no longer
 */
export const judge = (
  collection: Id,
  criterion: Criterion,
  patch: { [Field in keyof Judgement]?: Judgement[Field] | undefined },
) =>
  act(
    naming('collections', [collection], { key: 'history.reviewed' }, 'history.reviewedOne'),
    ['reviews', ...GROUNDS],
    async (changes) => {
      const [reviews] = await Promise.all([
        database.reviews.where('collection').equals(collection).toArray(),
        assertGround(database, collection),
      ]);
      const mine = reviews.find((row) => row.curator === changes.stamp.curator);
      const judged = withPatch<Judgement>(mine?.criteria[criterion] ?? {}, patch);
      if (mine)
        await changes.edit('reviews', [mine.id], (row) => ({
          ...row,
          criteria: { ...row.criteria, [criterion]: judged },
        }));
      else
        await changes.add('reviews', [
          { id: systemSource.newId(), ...changes.stamp, collection, criteria: { [criterion]: judged } },
        ]);
    },
    { joins: `review ${collection} ${criterion} ${Object.keys(patch).join()}` },
  );

/** Takes the own checklist of a collection back. */
export const removeReview = (id: Id) =>
  act({ key: 'history.removedReview' }, ['reviews'], async (changes) => {
    const [row] = await changes.read('reviews', [id]);
    if (row?.curator === changes.stamp.curator) await changes.remove('reviews', [id]);
  });
