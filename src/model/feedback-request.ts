import * as z from 'zod';
import { id, record } from './identity.ts';

/** As many questions as a colleague answers with care. */
export const MOST_QUESTIONS = 5;

const question = z.object({ id, text: z.string() });
export type Question = z.infer<typeof question>;

/** A curator asks colleagues for feedback on a collection: a few questions, which feedback answers by their ids. */
export const feedbackRequest = record.extend({
  collection: id,
  questions: z.array(question).min(1).max(MOST_QUESTIONS),
});
export type FeedbackRequest = z.infer<typeof feedbackRequest>;
