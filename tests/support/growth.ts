/** Milliseconds of work below which the clock says more than the work. */
const TICK = 20;

/** Milliseconds that this process has worked: a busy computer lets it wait, and waiting is no work. */
const worked = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

async function cost(work: () => Promise<unknown>): Promise<number> {
  const begun = worked();
  await work();
  return worked() - begun;
}

/** What work that grows with its matter stays below, however slow or busy the computer is. */
export const LINEAR = 12;

/** So often both are done at least, and at most where the rest of the process, such as its clearing of memory, is still in what was measured. */
const FEWEST = 3;
const MOST = 9;

/** How many times as long four times as much takes: about 4 where work grows with its matter, 16 and more where by the square of it. */
export async function growth(work: (times: number) => Promise<unknown>): Promise<number> {
  let [once, four] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const found = () => four / Math.max(once, TICK);
  for (let run = 0; run < FEWEST || (run < MOST && found() >= LINEAR); run++) {
    once = Math.min(once, await cost(() => work(1)));
    four = Math.min(four, await cost(() => work(4)));
  }
  return found();
}
