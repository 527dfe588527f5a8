import * as z from 'zod';
import { instant } from './identity.ts';

/**
 * What is remembered of the library outside of its database. A browser opens a damaged database empty and says nothing: an empty library
 * is no proof that nothing was in it.
 */
export const sentinel = z.object({
  /** How many resources there were, those in the trash included. */
  resources: z.int().nonnegative(),
  /** The number of the last change; in one and the same database it only grows. */
  lastChange: z.int().nonnegative(),
  /** When that was seen. */
  seen: instant,
  /** When everything was last written into a file. */
  backup: instant.optional(),
  /** When the teacher last put the reminder of a backup off. */
  later: instant.optional(),
});
export type Sentinel = z.infer<typeof sentinel>;

/** How the library stands now, in the terms of the sentinel. */
export type Standing = Pick<Sentinel, 'resources' | 'lastChange'>;

/** Whether the database is another one than was remembered, with less in it: the browser lost or reset it. */
export const looksLost = (known: Sentinel, now: Standing): boolean =>
  now.lastChange < known.lastChange && now.resources < known.resources;

const DAY = 86_400_000;
/** A teacher who loses fewer finds than these has them again in an evening. */
const WORTH_A_BACKUP = 20;
const DAYS_BETWEEN = 14;
const DAYS_PUT_OFF = 7;

/** Whole days from one instant to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / DAY));

/**
 * Whether a backup is due: enough has come since the last one, it is two weeks old, and the teacher did not put it off this week.
 * @param since how many resources have come since the last backup, or are there where there was none
 * @param now an instant
 */
export function isBackupDue({ backup, later }: Partial<Sentinel>, since: number, now: string): boolean {
  if (since < WORTH_A_BACKUP) return false;
  if (later !== undefined && daysBetween(later, now) < DAYS_PUT_OFF) return false;
  return backup === undefined || daysBetween(backup, now) >= DAYS_BETWEEN;
}
