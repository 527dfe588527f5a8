import type { Competency } from '../model/framework.ts';
import type { Id } from '../model/identity.ts';
import { siblings } from '../model/nesting.ts';

/** One competency as a column of the map. */
export interface Column {
  competency: Competency;
  /** How many competencies stand over it. */
  depth: number;
  /** Whether it has sub-statements, and whether they stand beside it as columns of their own. */
  unfolds: boolean;
  unfolded: boolean;
}

/**
 * The columns of one framework in its order, with the sub-statements of those that are unfolded.
 * @param competencies those of all frameworks
 */
export function columnsOf(
  competencies: readonly Competency[],
  framework: Id,
  unfolded: ReadonlySet<Id> = new Set(),
): Column[] {
  const own = competencies.filter((competency) => competency.framework === framework);
  const under = (parent: Id | undefined, depth: number): Column[] =>
    siblings(own, parent).flatMap((competency): Column[] => {
      const unfolds = own.some((each) => each.parent === competency.id);
      const open = unfolds && unfolded.has(competency.id);
      const column = { competency, depth, unfolds, unfolded: open };
      return open ? [column, ...under(competency.id, depth + 1)] : [column];
    });
  return under(undefined, 0);
}
