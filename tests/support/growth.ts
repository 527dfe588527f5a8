/** Milliseconds of work below which the clock says more than the work. */
const TICK = 20;

/** Milliseconds that this process has worked: a busy computer lets it wait, and waiting is no work. */
const worked = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

async function shortest(work: () => Promise<unknown>): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const begun = worked();
    await work();
    least = Math.min(least, worked() - begun);
  }
  return least;
}

/** What work that grows with its matter stays below, however slow or busy the computer is. */
export const LINEAR = 10;

/** How many times as long four times as much takes: about 4 where work grows with its matter, 16 and more where by the square of it. */
export async function growth(work: (times: number) => Promise<unknown>): Promise<number> {
  const once = await shortest(() => work(1));
  return (await shortest(() => work(4))) / Math.max(once, TICK);
}
