import * as z from 'zod';
import { id, record } from './identity.ts';

/** A log entry: tried it in class. The date is a day; students are never named. */
export const use = record.extend({
  resource: id,
  date: z.iso.date(),
  educationalLevel: z.string().optional(),
  happened: z.string().optional(),
  next: z.string().optional(),
});
export type Use = z.infer<typeof use>;
