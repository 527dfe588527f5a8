import type { FeedbackRequest } from '../model/feedback-request.ts';
import { criteria, type Review } from '../model/review.ts';
import type { RequestNode, ReviewNode } from './feedback-nodes.ts';
import { stamp } from './stamp.ts';

export const requestNodeOf = (request: FeedbackRequest): RequestNode => ({
  '@id': request.id,
  '@type': 'FeedbackRequest',
  about: request.collection,
  questions: request.questions.map(({ id, text }) => ({ '@id': id, '@type': 'Question', text })),
  ...stamp(request),
});

export const reviewNodeOf = (review: Review): ReviewNode => ({
  '@id': review.id,
  '@type': 'Review',
  itemReviewed: review.collection,
  criteria: criteria.flatMap((reviewAspect) => {
    const judged = review.criteria[reviewAspect];
    return judged
      ? [{ '@type': 'Review' as const, reviewAspect, verdict: judged.verdict, reviewBody: judged.note }]
      : [];
  }),
  ...stamp(review),
});
