import * as z from 'zod';
import { id, record } from './identity.ts';

/** The tuning protocol's kinds of words, after the National School Reform Faculty. */
export const protocols = ['warm', 'cool', 'question', 'suggestion'] as const;

/** A colleague's words about a resource, an excerpt or a collection, or an answer to such words: a Web Annotation body. */
export const feedback = record.extend({
  target: id,
  protocol: z.enum(protocols),
  text: z.string(),
  inReplyTo: id.optional(),
});
export type Feedback = z.infer<typeof feedback>;
