import { planMerge } from '../../../src/import/plan-merge.ts';
import { type Library, tableNames } from '../../../src/model/library.ts';
import { scaleLibrary } from '../scale-library.ts';

const RUNS = 9;

/** Rows paired by id, told apart by their date alone: the least that any merge has to do. */
function hashJoin(mine: Library, theirs: Library): Record<'fresh' | 'same' | 'differs', number> {
  const counts = { fresh: 0, same: 0, differs: 0 };
  for (const table of tableNames) {
    const here = new Map(mine[table].map((row) => [row.id, row]));
    for (const row of theirs[table]) {
      const known = here.get(row.id);
      if (!known) counts.fresh += 1;
      else if (known.dateChanged === row.dateChanged) counts.same += 1;
      else counts.differs += 1;
    }
  }
  return counts;
}

/** The same library with other words in so many of its resources, evenly spread. */
function edited(library: Library, differences: number, note: string, first: number): Library {
  const step = Math.floor(library.resources.length / differences);
  const copy = structuredClone(library);
  const resources = copy.resources.map((row, at) =>
    at % step === first ? { ...row, note, dateChanged: '2026-11-01T08:00:00.000Z' } : row,
  );
  return { ...copy, resources };
}

/** Milliseconds of planning a merge of two libraries of which each changed half of these resources since they were one, and of a plain join. */
export function mergeTwice(resources: number, differences: number): { ours: number[]; bare: number[] } {
  const base = scaleLibrary(resources);
  const mine = edited(base, differences / 2, 'my words', 0);
  const theirs = edited(base, differences / 2, 'their words', 3);
  const times: { ours: number[]; bare: number[] } = { ours: [], bare: [] };
  for (let run = 0; run < RUNS; run++) {
    let begun = performance.now();
    const { differs } = hashJoin(mine, theirs);
    times.bare.push(performance.now() - begun);
    begun = performance.now();
    const { entries } = planMerge(mine, base, theirs);
    times.ours.push(performance.now() - begun);
    const changed = entries.resources.filter(({ status }) => status === 'differs').length;
    if (differs !== differences || changed !== differences / 2) throw new Error(`${differs} and ${changed} differ.`);
  }
  return times;
}
