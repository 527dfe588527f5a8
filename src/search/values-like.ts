import { fold } from './fold.ts';
import { slipsFrom } from './near-names.ts';
import type { FilterName } from './query.ts';
import { facetsOfFilter, foldedNames, type Names, type Resolved } from './typed-filters.ts';

/** A value that a folded word may stand for, and how well its name fits; 0 fits best. */
export interface Likely {
  label: string;
  meant: Resolved;
  rank: number;
}

const MOST = 8;
const NOWHERE = 3;

/** The values of a typed filter whose names fit a folded word, the best first, each name once; where none does, those a slip or two away. */
export function valuesLike(name: FilterName, word: string, names: Names): Likely[] {
  const holding = ranked(name, names, (label) => rankOf(label, word));
  return holding.length > 0 ? holding : ranked(name, names, (label) => NOWHERE + slipsFrom(word, label));
}

function ranked(name: FilterName, names: Names, rank: (folded: string) => number): Likely[] {
  const fitting = facetsOfFilter(name).flatMap((facet) =>
    (names[facet] ?? []).map((named) => ({
      label: named.names[0] ?? named.value,
      meant: { facet, value: named.value },
      rank: Math.min(...foldedNames(named).map(rank)),
    })),
  );
  const best = fitting.filter((each) => each.rank < Infinity).sort((a, b) => a.rank - b.rank);
  const labels = new Map<string, Likely>();
  for (const each of best) {
    const label = fold(each.label);
    if (!labels.has(label)) labels.set(label, each);
    if (labels.size === MOST) break;
  }
  return [...labels.values()];
}

/** Names that begin so come first, then those in which a word does, then those that hold it. */
function rankOf(label: string, word: string): number {
  if (label.startsWith(word)) return 0;
  if (label.includes(` ${word}`)) return 1;
  return label.includes(word) ? 2 : Infinity;
}
