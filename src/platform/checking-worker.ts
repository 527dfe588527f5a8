import { expose } from 'comlink';
import pMap from 'p-map';
import {
  type Answer,
  type Attempt,
  type Attempted,
  type LinkCheck,
  nextAttempt,
  verdictOf,
  wantsQuiet,
} from '../model/link-check.ts';
import type { Link } from '../model/link-plan.ts';

/** So many sites are asked at a time, each for one address after another. */
const AT_ONCE = 6;
/** A site that has not answered after this long is not waited for, in milliseconds. */
const PATIENCE = 10_000;

/** The one place of the extension from which a request leaves. It says who is asking to nobody: no cookies, no page that it comes from. */
async function ask(url: string, { method, redirect }: Attempt): Promise<Answer> {
  const signal = AbortSignal.timeout(PATIENCE);
  try {
    const response = await fetch(url, {
      method,
      redirect,
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    // Only the answer counts; what the page says is not read.
    void response.body?.cancel().catch(() => undefined);
    return response.type === 'opaqueredirect'
      ? { how: 'ledOn' }
      : { how: 'answered', status: response.status, url: response.url };
  } catch {
    return { how: signal.aborted ? 'late' : 'failed' };
  }
}

async function check({ id, url }: Link): Promise<LinkCheck> {
  const tried: Attempted[] = [];
  for (let next = nextAttempt(tried); next; next = nextAttempt(tried))
    tried.push({ ...next, answer: await ask(url, next) });
  return { id, url, date: new Date().toISOString(), ...verdictOf(url, tried) };
}

/** Asks the addresses of each site one after another, and tells of each; a site that wants to be left alone is. */
async function checkSites(
  sites: readonly (readonly Link[])[],
  tell: (check: LinkCheck, done: number) => Promise<void>,
): Promise<void> {
  const checkSite = async (links: readonly Link[]) => {
    for (const [at, link] of links.entries()) {
      const found = await check(link);
      const isLast = wantsQuiet(found);
      await tell(found, isLast ? links.length - at : 1);
      if (isLast) return;
    }
  };
  await pMap(sites, checkSite, { concurrency: AT_ONCE });
}

export type CheckSites = typeof checkSites;

expose(checkSites);
