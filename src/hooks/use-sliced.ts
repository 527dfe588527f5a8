import { useEffect, useState } from 'react';

/** As long as work may go on in one piece: a key that is pressed meanwhile waits no longer. */
const SLICE_MS = 24;

const pause = () => new Promise<void>((goOn) => setTimeout(goOn));

/**
 * Goes through the steps of some work, with a pause after each slice; undefined where it was called off.
 * @param onPause told before each pause what the last step said
 */
export async function inSlices<Step, Made>(
  steps: Generator<Step, Made>,
  signal: AbortSignal,
  onPause: (step: Step) => void = () => {},
): Promise<Made | undefined> {
  for (let begun = performance.now(); !signal.aborted; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - begun < SLICE_MS) continue;
    onPause(step.value);
    await pause();
    begun = performance.now();
  }
  return undefined;
}

/**
 * Work on the whole library, done in slices. What was made before stays until the new is there; undefined while there is nothing yet.
 * @param begin the same function as long as it would make the same
 */
export function useSliced<Made>(begin: () => Generator<void, Made>): Made | undefined {
  const [made, setMade] = useState<Made | undefined>(undefined);
  useEffect(() => {
    const away = new AbortController();
    void inSlices(begin(), away.signal).then((now) => {
      if (!away.signal.aborted) setMade(now);
    });
    return () => away.abort();
  }, [begin]);
  return made;
}
