import { useLiveQuery } from 'dexie-react-hooks';
import type { Id } from '../model/identity.ts';
import * as reads from '../storage/feedback-reads.ts';

// Each answers undefined while it loads, and null where the thing is gone.

/** What was said of these resources, excerpts or collections, the oldest first. */
export const useFeedback = (targets: readonly Id[]) =>
  useLiveQuery(() => reads.readFeedback(targets), [targets.join()]);

/** The threads about one thing, beside the answers to what is asked of it. */
export const useThreads = (target: Id) => useLiveQuery(() => reads.readThreads(target), [target]);

/** The threads about each of these. */
export const useThreadsOfEach = (targets: readonly Id[]) =>
  useLiveQuery(() => reads.readThreadsOfEach(targets), [targets.join()]);

/** When a resource was tried in class, the newest first. */
export const useUses = (resource: Id) => useLiveQuery(() => reads.readUses([resource]), [resource]);

/** What colleagues were asked about a collection, the newest first. */
export const useRequests = (collection: Id) => useLiveQuery(() => reads.readRequests(collection), [collection]);

export const useRequest = (id: Id) => useLiveQuery(() => reads.readRequest(id), [id]);

/** The checklists of a collection, the oldest first. */
export const useReviews = (collection: Id) => useLiveQuery(() => reads.readReviews(collection), [collection]);
