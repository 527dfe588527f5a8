import type { Alignment } from './alignment.ts';
import type { Id } from './identity.ts';
import type { Resource } from './resource.ts';
import type { Use } from './use.ts';

/** What is known of a resource through those who had it in their hands: evidence, not stars. */
export interface Reputation {
  foundBy: Id;
  found: string;
  /** When it was last changed, and by whom until then, where that is known; undefined where that was never. */
  changed: { date: string; by: readonly Id[] } | undefined;
  /** Those who second somebody's claim on it. */
  seconded: Id[];
  /** Those who tried it in class. */
  tried: Id[];
}

/** Who found a resource, seconded what is claimed of it, and tried it; each person counts once. */
export function reputationOf(
  { curator, dateSaved, dateChanged, editors = [] }: Resource,
  alignments: readonly Alignment[],
  uses: readonly Use[],
): Reputation {
  const people = (rows: readonly { curator: Id }[]) => [...new Set(rows.map((row) => row.curator))];
  return {
    foundBy: curator,
    found: dateSaved,
    changed: Date.parse(dateChanged) > Date.parse(dateSaved) ? { date: dateChanged, by: editors } : undefined,
    seconded: people(alignments.filter(({ seconds = [] }) => seconds.length > 0)),
    tried: people(uses),
  };
}
