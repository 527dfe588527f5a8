import { useMemo, useState } from 'react';

/** What a teacher decided about a finding: it stays out of the file, or goes all the same. */
export type Decision = 'out' | 'keep';

export interface Decisions {
  of(key: string): Decision | undefined;
  /** Decides on some; the same decision again takes it back. */
  decide(keys: readonly string[], decision: Decision): void;
  /** The keys of what stays out, in a fixed order. */
  out: readonly string[];
}

/** The decisions of one look before a file leaves; they are forgotten with the page. */
export function useDecisions(): Decisions {
  const [made, setMade] = useState<ReadonlyMap<string, Decision>>(new Map());
  return useMemo(
    () => ({
      of: (key) => made.get(key),
      decide: (keys, decision) => {
        const next = new Map(made);
        const isTakenBack = keys.every((key) => made.get(key) === decision);
        for (const key of keys) {
          if (isTakenBack) next.delete(key);
          else next.set(key, decision);
        }
        setMade(next);
      },
      out: [...made.keys()].filter((key) => made.get(key) === 'out').toSorted(),
    }),
    [made],
  );
}
