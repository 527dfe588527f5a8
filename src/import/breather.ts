import { pause } from '../model/slices.ts';

/** Work between two pauses, in milliseconds: under the 50 ms that the web platform calls a long task. */
const STRETCH_MS = 30;

/**
 * Keeps long work from freezing the page: what it gives is called often, and takes a pause where the last one was a while ago.
 * @param signal its reason is thrown after a pause where the work is wanted no longer
 */
export function breather(signal: AbortSignal | undefined): () => Promise<void> {
  let started = performance.now();
  return async () => {
    if (performance.now() - started < STRETCH_MS) return;
    await pause();
    signal?.throwIfAborted();
    started = performance.now();
  };
}
