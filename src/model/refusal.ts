import * as z from 'zod';
import { id, record } from './identity.ts';

/** A suggested sentence that a teacher refused: it is not offered again. It stays on this machine; no bundle carries it. */
export const refusal = record.extend({
  /** What it is known by: the competency and the words of the sentence (src/suggest/refusal). */
  key: z.string(),
  /** Where it was refused. */
  resource: id,
  competency: id,
  words: z.string(),
});
export type Refusal = z.infer<typeof refusal>;
