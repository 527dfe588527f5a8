import * as z from 'zod';
import { id, record } from './identity.ts';

/** As long as words may be that suggest a competency, in characters. */
export const LONGEST_WORDS = 200;

/** Words that a teacher added to those that suggest a competency, or given ones switched off. */
export const lexiconWord = record.extend({
  competency: id,
  /** In the way of writing of docs/suggestions.md. */
  words: z.string().trim().min(1).max(LONGEST_WORDS),
  isOff: z.boolean().optional(),
});
export type LexiconWord = z.infer<typeof lexiconWord>;
