import * as z from 'zod';
import { id, record } from './identity.ts';
import { second } from './stretch.ts';

/** W3C Web Annotation TextQuoteSelector, with TextPositionSelector offsets in UTF-16 code units where they are known. */
const quote = record.extend({
  kind: z.literal('quote'),
  resource: id,
  exact: z.string().min(1),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
  position: z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() }).optional(),
  page: z.int().positive().optional(),
  note: z.string().optional(),
});
export type Quote = z.infer<typeof quote>;

/** What a teacher saw in a moment: the prompts of the National Board's ATLAS, in our own words; each may stay open. */
export const analysis = z.object({
  teacher: z.string().optional(),
  students: z.string().optional(),
  evidence: z.string().optional(),
  next: z.string().optional(),
});
export type Analysis = z.infer<typeof analysis>;

/** The prompts in the order in which they are asked. */
export const prompts = ['teacher', 'students', 'evidence', 'next'] as const satisfies (keyof Analysis)[];

/** W3C media fragment t=start,end, in seconds; without an end it runs to the end of the video. */
const moment = record.extend({
  kind: z.literal('moment'),
  resource: id,
  start: second,
  end: second.optional(),
  note: z.string().optional(),
  analysis: analysis.optional(),
});
export type Moment = z.infer<typeof moment>;

/** A quote of a page or a moment of a video: what an alignment can show as its evidence. */
export const excerpt = z.discriminatedUnion('kind', [quote, moment]);
export type Excerpt = z.infer<typeof excerpt>;

/** The same words, or the same seconds, of the same resource, marked by the same person: a document carries no ids for these. */
export function meaningOfExcerpt(excerpt: Excerpt): string {
  const place = excerpt.kind === 'quote' ? excerpt.exact : [excerpt.start, excerpt.end ?? -1].map(Math.floor).join('-');
  return `${excerpt.curator} ${excerpt.resource} ${place}`;
}
