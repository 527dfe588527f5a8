import * as z from 'zod';
import { id, record } from './identity.ts';

/** The tuning protocol's kinds of words, after the National School Reform Faculty. */
export const protocols = ['warm', 'cool', 'question', 'suggestion'] as const;

/**
 * A colleague's words about a resource, an excerpt or a collection: a Web Annotation body. An answer to such words, or to a question of a
 * request, needs no kind.
 */
export const feedback = record.extend({
  target: id,
  protocol: z.enum(protocols).optional(),
  text: z.string(),
  inReplyTo: id.optional(),
  /** The question of a request that it answers. */
  question: id.optional(),
});
export type Protocol = (typeof protocols)[number];
export type Feedback = z.infer<typeof feedback>;
