import { useLiveQuery } from 'dexie-react-hooks';
import type { Competency, Framework } from '../model/framework.ts';
import type { Id } from '../model/identity.ts';
import { siblings } from '../model/nesting.ts';
import { readCompetencies, readFrameworks } from '../storage/reads.ts';

export interface Frameworks {
  frameworks: Framework[];
  /** The competencies of all frameworks that are no sub-statements, in order: what chips show. */
  competencies: Competency[];
  children(id: Id): Competency[];
  byId: Map<Id, Competency>;
}

/** The frameworks and their competencies; undefined while they load. */
export const useFrameworks = (): Frameworks | undefined =>
  useLiveQuery(async () => {
    const [frameworks, competencies] = await Promise.all([readFrameworks(), readCompetencies()]);
    frameworks.sort((a, b) => a.position - b.position);
    return {
      frameworks,
      competencies: frameworks.flatMap((framework) =>
        siblings(
          competencies.filter((row) => row.framework === framework.id),
          undefined,
        ),
      ),
      children: (id) => siblings(competencies, id),
      byId: new Map(competencies.map((row) => [row.id, row])),
    };
  });
