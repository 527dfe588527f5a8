import * as z from 'zod';
import { id, instant } from './identity.ts';

/** Somebody through whom a resource came: who sent it on, and when that bundle was made. */
export const hand = z.object({ curator: id, date: instant.optional() });
export type Hand = z.infer<typeof hand>;
