import * as z from 'zod';
import { id } from './identity.ts';

export const themes = ['system', 'light', 'dark'] as const;

/** What the teacher chose for this machine. It never travels. */
export const settings = z.object({
  curator: id,
  theme: z.enum(themes).default('system'),
  singleKeys: z.boolean().default(true),
  saveText: z.boolean().default(true),
  frameworks: z.array(id).optional(),
});
export type Settings = z.infer<typeof settings>;
