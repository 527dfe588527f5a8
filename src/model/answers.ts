import type { Feedback } from './feedback.ts';
import type { FeedbackRequest } from './feedback-request.ts';
import type { Id } from './identity.ts';

/** Who answered any question of a request, in the order in which they did. */
export function answeredBy(request: FeedbackRequest, words: readonly Feedback[]): Id[] {
  const questions = new Set(request.questions.map(({ id }) => id));
  return [...new Set(words.filter(({ question }) => questions.has(question ?? '')).map(({ curator }) => curator))];
}
