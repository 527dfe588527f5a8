import type { Feedback } from '../model/feedback.ts';
import type { Id } from '../model/identity.ts';
import { type Thread, threadsOf } from '../model/threads.ts';
import type { Use } from '../model/use.ts';
import { database } from './database.ts';
import { piecesOf } from './long-work.ts';

const bySaved = (one: { dateSaved: string }, other: { dateSaved: string }) =>
  one.dateSaved < other.dateSaved ? -1 : 1;

export async function readFeedback(targets: readonly Id[]): Promise<Feedback[]> {
  const rows: Feedback[] = [];
  for (const some of piecesOf(targets.toSorted()))
    rows.push(...(await database.feedback.where('target').anyOf(some).toArray()));
  return rows.toSorted(bySaved);
}

export async function readUses(resources: readonly Id[]): Promise<Use[]> {
  const rows = await database.uses.where('resource').anyOf(resources).toArray();
  return rows.toSorted((one, other) => (one.date > other.date ? -1 : one.date < other.date ? 1 : bySaved(other, one)));
}

export const readRequest = async (id: Id) => (await database.requests.get(id)) ?? null;
export const readRequests = async (collection: Id) =>
  (await database.requests.where('collection').equals(collection).sortBy('dateSaved')).reverse();
export const readReviews = (collection: Id) =>
  database.reviews.where('collection').equals(collection).sortBy('dateSaved');

/** What was said of one thing, in threads; answers to questions that are still asked stand with those. */
export async function readThreads(target: Id): Promise<Thread[]> {
  const [words, requests] = await Promise.all([readFeedback([target]), readRequests(target)]);
  const asked = new Set(requests.flatMap(({ questions }) => questions.map(({ id }) => id)));
  return threadsOf(words).filter(({ first }) => !asked.has(first.question ?? ''));
}

/** What was said of each of these things, in threads. */
export async function readThreadsOfEach(targets: readonly Id[]): Promise<Map<Id, Thread[]>> {
  const byTarget = Map.groupBy(await readFeedback(targets), ({ target }) => target);
  return new Map([...byTarget].map(([target, words]) => [target, threadsOf(words)]));
}
