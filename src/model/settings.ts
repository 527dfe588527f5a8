import * as z from 'zod';
import { id } from './identity.ts';

export const themes = ['system', 'light', 'dark'] as const;

/** A language that Taproot speaks, or that of the browser. */
export const languageChoices = ['browser', 'en', 'es', 'de', 'fr', 'ar'] as const;

/** What the teacher chose for this machine. It never travels. */
export const settings = z.object({
  curator: id,
  theme: z.enum(themes).default('system'),
  // A language that a later version spoke and this one does not is no reason to lose the rest.
  language: z.enum(languageChoices).default('browser').catch('browser'),
  singleKeys: z.boolean().default(true),
  saveText: z.boolean().default(true),
  frameworks: z.array(id).optional(),
  /** Pairs of tags that look alike and are not the same. */
  tagsToldApart: z.array(z.string()).optional(),
  /** Groups of resources that look alike and are not the same. */
  resourcesToldApart: z.array(z.array(id)).optional(),
});
export type Settings = z.infer<typeof settings>;
