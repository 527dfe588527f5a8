/** Work that goes on longer than this lets the page draw and answer first, in milliseconds. */
const SLICE = 8;

/** Lets everything else that waits run first. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

interface Slicing<Step> {
  /** Aborted: the work is called off. */
  signal: AbortSignal;
  /** Told before each pause what the last step said. */
  onPause?: (step: Step) => void;
}

/** Runs a generator to its end, pausing whenever a slice of time is over; undefined where it was called off. */
export function inSlices<Made>(work: Generator<unknown, Made>): Promise<Made>;
export function inSlices<Step, Made>(work: Generator<Step, Made>, slicing: Slicing<Step>): Promise<Made | undefined>;
export async function inSlices<Step, Made>(
  work: Generator<Step, Made>,
  { signal, onPause }: Partial<Slicing<Step>> = {},
): Promise<Made | undefined> {
  for (let begun = performance.now(); !signal?.aborted; ) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - begun < SLICE) continue;
    onPause?.(step.value);
    await pause();
    begun = performance.now();
  }
  return undefined;
}
