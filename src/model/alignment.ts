import * as z from 'zod';
import { id, record } from './identity.ts';

/** How strongly: touches on, practises, centres on. */
export const strengths = [1, 2, 3] as const;
export const strength = z.union([z.literal(1), z.literal(2), z.literal(3)]);
export type Strength = z.infer<typeof strength>;

/**
 * The claim that a resource or an excerpt serves a competency: schema.org AlignmentObject of alignmentType "teaches".
 * Each curator has at most one claim on the same target and competency; a colleague's stands beside it.
 */
export const alignment = record.extend({
  target: id,
  competency: id,
  strength: strength.optional(),
  why: z.string().optional(),
  evidence: z.array(id).optional(),
  /** The curators whose claim on the same target and competency this one seconds: each of them has at most one. */
  seconds: z.array(id).optional(),
});
export type Alignment = z.infer<typeof alignment>;
