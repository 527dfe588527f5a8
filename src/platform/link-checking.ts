import { proxy, type Remote, wrap } from 'comlink';
import type { LinkCheck } from '../model/link-check.ts';
import type { LinkPlan } from '../model/link-plan.ts';
import { untilStopped } from '../model/until-stopped.ts';
import { browser } from './browser.ts';
import type { CheckSites } from './checking-worker.ts';
import { CHECKING, giveBack } from './site-access.ts';

/** How a check ended: it was done; or the teacher refused it, or another window is at it, and it never began. */
type Checking = 'done' | 'refused' | 'busy';

interface Watching {
  /** Aborted, no further address is asked. */
  signal: AbortSignal;
  /** @param done for how many of the links that counts: a site that wants no more questions is left alone */
  onChecked(check: LinkCheck, done: number): void;
}

/** Asks all addresses from a thread of their own, which ends with the work. */
async function inWorker({ sites }: LinkPlan, { signal, onChecked }: Watching): Promise<void> {
  const thread = new Worker(new URL('./checking-worker.ts', import.meta.url), { type: 'module' });
  const checkSites = wrap<CheckSites>(thread) as Remote<CheckSites>;
  const tell = proxy(async (...told: Parameters<typeof onChecked>) => onChecked(...told));
  await untilStopped(thread, signal, () => checkSites(sites, tell));
}

/**
 * Checks links: asks the browser for their sites, asks their addresses, and gives the sites back, however that ends. Called in the turn of
 * the press, or the browser does not believe that it was one.
 */
function check(plan: LinkPlan, watching: Watching): Promise<Checking> {
  const asked = browser.permissions.request({ origins: plan.origins });
  // A window that is closed meanwhile has no other moment.
  const leave = () => void browser.permissions.remove({ origins: plan.origins });
  return navigator.locks.request(CHECKING, { ifAvailable: true }, async (lock): Promise<Checking> => {
    const isAllowed = await asked;
    if (!isAllowed) return 'refused';
    if (!lock) return 'busy';
    addEventListener('pagehide', leave);
    try {
      await inWorker(plan, watching);
      return 'done';
    } finally {
      removeEventListener('pagehide', leave);
      await giveBack();
    }
  });
}

/** What the library can ask of the browser to check links. */
export const linkAbilities = { isOnline: () => navigator.onLine, check };
