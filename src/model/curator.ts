import * as z from 'zod';
import { record } from './identity.ts';

/** Who says so: a name the teacher chose, with a random id and no account (schema.org Person). It is its own curator. */
export const curator = record.extend({ name: z.string() });
export type Curator = z.infer<typeof curator>;
