import * as z from 'zod';
import { type Id, id, record } from './identity.ts';
import { wordsIn } from './sentence-words.ts';

/** A suggested sentence that a teacher refused: it is not offered again. */
export const refusal = record.extend({
  /** What it is known by: the competency and the words of the sentence. */
  key: z.string(),
  /** Where it was refused. */
  resource: id,
  competency: id,
  words: z.string(),
});
export type Refusal = z.infer<typeof refusal>;

/**
 * What a refused suggestion is known by for good: the competency and the words of the sentence, by 53 bits of a hash (cyrb53), so that white space and
 * punctuation of a page clipped again bring nothing back.
 */
export function refusalKey(competency: Id, sentence: string): string {
  const words = wordsIn(sentence)
    .map(({ folded }) => folded)
    .join(' ');
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return `${competency}#${(4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(36)}`;
}
