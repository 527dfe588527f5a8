/** Work that goes on longer than this lets the page draw and answer first, in milliseconds. */
const SLICE = 12;

/** Long work that yields often: nothing, or how much of it is done, from 0 to 1. */
export type LongWork<Result> = Generator<number | undefined, Result>;

export interface Pace {
  signal?: AbortSignal;
  onProgress?: (done: number) => void;
}

/** Lets everything else that waits run first. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Runs long work to its end in slices; throws the signal's reason as soon as it is cancelled. */
export async function inSlices<Result>(work: LongWork<Result>, { signal, onProgress }: Pace = {}): Promise<Result> {
  signal?.throwIfAborted();
  let begun = performance.now();
  let done: number | undefined;
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    done = step.value ?? done;
    if (performance.now() - begun < SLICE) continue;
    if (done !== undefined) onProgress?.(done);
    await pause();
    signal?.throwIfAborted();
    begun = performance.now();
  }
}

/** What a cancelled work is answered with where nobody waits for it any more. Every other failure is thrown on. */
export const unlessAborted =
  (signal: AbortSignal) =>
  (reason: unknown): void => {
    if (!signal.aborted) throw reason;
  };

/** Runs work to its end at once: for texts that are known to be short. */
export function atOnce<Result>(work: LongWork<Result>): Result {
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}
