import * as z from 'zod';
import { MOST_QUESTIONS } from '../model/feedback-request.ts';
import { id } from '../model/identity.ts';
import { criteria, verdicts } from '../model/review.ts';
import { record, text } from './bundle-values.ts';

// What peers ask each other of a collection, and how they judge it.

const questionNode = z.object({ '@id': id, '@type': z.literal('Question').optional(), text });

export const requestNode = z.object({
  ...record,
  '@type': z.literal('FeedbackRequest').optional(),
  about: id,
  questions: z.array(questionNode).min(1).max(MOST_QUESTIONS),
});
export type RequestNode = z.infer<typeof requestNode>;

const criterionNode = z.object({
  '@type': z.literal('Review').optional(),
  reviewAspect: z.enum(criteria),
  verdict: z.enum(verdicts).optional(),
  reviewBody: text.optional(),
});

export const reviewNode = z.object({
  ...record,
  '@type': z.literal('Review').optional(),
  itemReviewed: id,
  criteria: z.array(criterionNode).max(criteria.length),
});
export type ReviewNode = z.infer<typeof reviewNode>;
