const pending = new Set<Promise<unknown>>();

/** Remembers a write that is under way, until it has ended well or badly. */
export function track<Result>(work: Promise<Result>): Promise<Result> {
  pending.add(work);
  const end = () => pending.delete(work);
  work.then(end, end);
  return work;
}

/** Resolves once no write is under way, or after so many milliseconds: a window that closes waits no longer. */
export async function settled(patience: number): Promise<void> {
  const late = new Promise((resolve) => setTimeout(resolve, patience, 'late'));
  while (pending.size > 0) {
    const outcome = await Promise.race([Promise.allSettled(pending), late]);
    if (outcome === 'late') return;
  }
}
