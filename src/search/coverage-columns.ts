import type { Competency } from '../model/framework.ts';
import type { Id } from '../model/identity.ts';
import { siblings } from '../model/nesting.ts';

type Tree = ReadonlyMap<Id, Pick<Competency, 'parent'>>;

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
 * The competency itself and all that it is a sub-statement of, the nearest first: a claim on the first is a claim on each.
 * A circle in foreign data ends at its first repetition.
 */
export function selfAndAbove(byId: Tree, competency: Id): Id[] {
  const found = new Set<Id>();
  for (let at: Id | undefined = competency; at !== undefined && !found.has(at); at = byId.get(at)?.parent)
    found.add(at);
  return [...found];
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
