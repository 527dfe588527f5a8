import * as z from 'zod';
import { safeLink } from './safe-link.ts';

/** A link as a record holds it. Unlike zod's own URL checks it refuses javascript: and accepts a school's inside host names. */
export const link = z
  .string()
  .refine((text) => safeLink(text) !== undefined, { error: 'not a link that starts with http or https' });
