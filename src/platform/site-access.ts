import { browser } from './browser.ts';

/** The lock of the one window that checks links: what others find allowed meanwhile is needed there. */
export const CHECKING = 'checking links';

/** Gives back every site that the browser lets us reach: they are only ever asked for to check links. */
export async function giveBack(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

/** Gives back what a check could not, because its window or the browser was closed under it. */
export const giveBackLeftOver = (): Promise<void> =>
  navigator.locks.request(CHECKING, { ifAvailable: true }, async (lock) => (lock ? giveBack() : undefined));
