import { say } from '../../words/say.ts';
import { wasStopped } from '../kit/was-stopped.ts';

/** Says why a bundle was not brought in. Dexie carries the browser's own error inside its own. */
export function sayNotBroughtIn(error: unknown): string {
  const { name, inner } = (error ?? {}) as { name?: unknown; inner?: { name?: unknown } };
  const full = name === 'QuotaExceededError' || inner?.name === 'QuotaExceededError';
  if (full) return say('opening.diskFull');
  return wasStopped(error) ? say('bulk.stopped') : say('opening.applyFailed');
}
