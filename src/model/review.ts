import * as z from 'zod';
import { id, record } from './identity.ts';

/** What a peer looks at before a collection goes to many, in the order of the checklist. */
export const criteria = ['purpose', 'alignment', 'tasks', 'access', 'licence'] as const;
export type Criterion = (typeof criteria)[number];

export const verdicts = ['yes', 'partly', 'notYet'] as const;
export type Verdict = (typeof verdicts)[number];

const judgement = z.object({ verdict: z.enum(verdicts).optional(), note: z.string().optional() });
export type Judgement = z.infer<typeof judgement>;

/** A peer's checklist of a collection: schema.org Review. Each curator has at most one on a collection, signed with their name and its dates. */
export const review = record.extend({
  collection: id,
  criteria: z.partialRecord(z.enum(criteria), judgement),
});
export type Review = z.infer<typeof review>;
