import { say } from '../../words/say.ts';

function isDiskFull(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 3) return false;
  const { name, inner, cause } = error as { name?: unknown; inner?: unknown; cause?: unknown };
  return name === 'QuotaExceededError' || isDiskFull(inner, depth + 1) || isDiskFull(cause, depth + 1);
}

/** Whether something was not done because another window took away what it was about: another try would end the same way. */
export const isGone = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && (error as { name?: unknown }).name === 'Gone';

/** Says why something was not done, where no field holds words that wait. */
export function sayNotDone(error: unknown): string {
  if (isGone(error)) return say('common.goneNow');
  return isDiskFull(error) ? say('common.diskFullNow') : say('common.notDone');
}

/** Says why something was not kept, and what to do. Dexie carries the browser's own error inside its own. */
export function sayNotKept(error: unknown): string {
  if (isGone(error)) return say('common.goneNow');
  return isDiskFull(error) ? say('common.diskFull') : say('common.notKept');
}

/** Says that a page was saved without its text, and what to do. */
export const sayTextNotKept = (error: unknown): string =>
  isDiskFull(error) ? say('capture.textTooLarge') : say('capture.textNotKept');
