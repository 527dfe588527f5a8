import { browser } from './browser.ts';

/** A page that is still loading after this long is kept by its title and address. */
const PATIENCE_MS = 3_000;

const soon = (milliseconds: number): Promise<undefined> =>
  new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));

/**
 * Runs one of our scripts in the page of a tab that the teacher's click has granted.
 * @returns its answer, unchecked; undefined where the browser lets nobody into the page
 */
export async function runInTab(
  tab: number | undefined,
  script: 'read-page' | 'read-text' | 'read-picture',
): Promise<unknown> {
  if (tab === undefined) return undefined;
  const run = browser.scripting.executeScript({ target: { tabId: tab }, files: [`/${script}.js`] });
  try {
    const frames = await Promise.race([run, soon(PATIENCE_MS)]);
    return frames?.[0]?.result ?? undefined;
  } catch {
    return undefined;
  }
}
