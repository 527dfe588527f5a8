import type { RequestNode, ReviewNode } from '../export/feedback-nodes.ts';
import type { FeedbackRequest } from '../model/feedback-request.ts';
import type { Review } from '../model/review.ts';
import { said, stamp } from './said.ts';

export const requestFrom = (node: RequestNode): FeedbackRequest => ({
  ...stamp(node),
  collection: node.about,
  questions: node.questions.map((question) => ({ id: question['@id'], text: question.text })),
});

export const reviewFrom = (node: ReviewNode): Review => ({
  ...stamp(node),
  collection: node.itemReviewed,
  criteria: Object.fromEntries(
    node.criteria.map(({ reviewAspect, verdict, reviewBody }) => [reviewAspect, said({ verdict, note: reviewBody })]),
  ),
});
