import type { FrameAnswer } from '../capture/player/judge-players.ts';
import { browser } from './browser.ts';

/** A page that is still loading after this long is kept by its title and address. */
const PATIENCE_MS = 3_000;
/** A file that the tab has to fetch anew may take longer. */
const FILE_PATIENCE_MS = 60_000;

const soon = (milliseconds: number): Promise<undefined> =>
  new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));

/**
 * Runs one of our scripts in the page of a tab that the teacher's click has granted.
 * @returns its answer, unchecked; undefined where the browser lets nobody into the page
 */
export async function runInTab(
  tab: number | undefined,
  script: 'read-page' | 'read-text' | 'read-picture' | 'read-transcript' | 'read-document',
): Promise<unknown> {
  if (tab === undefined) return undefined;
  const run = browser.scripting.executeScript({ target: { tabId: tab }, files: [`/${script}.js`] });
  try {
    const frames = await Promise.race([run, soon(script === 'read-document' ? FILE_PATIENCE_MS : PATIENCE_MS)]);
    return frames?.[0]?.result ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * Asks every frame of a tab that the teacher's press has opened to us, by a function that needs nothing outside itself.
 * @param frame this frame alone; all of them where it is not given
 * @returns undefined where the browser lets nobody into the page
 */
export async function askFrames<Argument>(
  tab: number | undefined,
  ask: (given: Argument) => unknown,
  given: Argument,
  frame?: number,
): Promise<FrameAnswer[] | undefined> {
  if (tab === undefined) return undefined;
  const where = frame === undefined ? { allFrames: true } : { frameIds: [frame] };
  const run = browser.scripting.executeScript({
    target: { tabId: tab, ...where },
    func: ask as (given: unknown) => unknown,
    args: [given],
  });
  try {
    const frames = await Promise.race([run, soon(PATIENCE_MS)]);
    return frames?.map(({ frameId, result }) => ({ frame: frameId, answer: result }));
  } catch {
    return undefined;
  }
}
