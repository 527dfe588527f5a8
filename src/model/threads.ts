import type { Feedback } from './feedback.ts';
import type { Id } from './identity.ts';

/** What one person began, and all that was answered to it, however far down. */
export interface Thread {
  first: Feedback;
  answers: Feedback[];
}

/**
 * Puts answers under what they answer; where that is not there, they stand by themselves.
 * @param words in the order in which they were said
 */
export function threadsOf(words: readonly Feedback[]): Thread[] {
  const byId = new Map(words.map((row) => [row.id, row]));
  const threads = new Map<Id, Thread>();
  for (const row of words) {
    const seen = new Set([row.id]);
    let first = row;
    // A library may hold answers in a circle: each is met once.
    for (let next = byId.get(row.inReplyTo ?? ''); next && !seen.has(next.id); next = byId.get(next.inReplyTo ?? '')) {
      seen.add(next.id);
      first = next;
    }
    const thread = threads.get(first.id) ?? { first, answers: [] };
    threads.set(first.id, thread);
    if (first !== row) thread.answers.push(row);
  }
  return [...threads.values()];
}
