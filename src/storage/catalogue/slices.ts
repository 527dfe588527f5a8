/** Work that goes on longer than this lets the page draw and answer first, in milliseconds. */
const SLICE = 8;

/** Lets everything else that waits run first. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Runs a generator to its end, pausing whenever a slice of time is over. */
export async function inSlices<Result>(work: Generator<unknown, Result>): Promise<Result> {
  let begun = performance.now();
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    if (performance.now() - begun < SLICE) continue;
    await pause();
    begun = performance.now();
  }
}
