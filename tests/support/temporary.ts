import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * Lets a browser lay what is temporary into its profile: one that is killed takes nothing of it away itself. The name is short because a
 * socket of Chromium's lies in there, whose path the system cuts off at some hundred letters.
 */
export function temporaryIn(profile: string): Record<'TMPDIR' | 'TEMP' | 'TMP', string> {
  const folder = path.join(profile, 't');
  mkdirSync(folder, { recursive: true });
  return { TMPDIR: folder, TEMP: folder, TMP: folder };
}

/** Throws a folder away, also one in which a browser that was killed still ends. */
export const throwFolderAway = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
