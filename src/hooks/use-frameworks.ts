import { useLiveQuery } from 'dexie-react-hooks';
import type { Competency, Framework } from '../model/framework.ts';
import type { Id } from '../model/identity.ts';
import { branchOf, byParent } from '../model/nesting.ts';
import { readCompetencies, readFrameworks } from '../storage/reads.ts';
import { spokenCompetency, spokenFramework } from './spoken-framework.ts';

export interface Frameworks {
  /** Those that are not put away, in order; and those that are. */
  frameworks: Framework[];
  archived: Framework[];
  /** The competencies of these that are no sub-statements and not put away, in order: what chips show. */
  competencies: Competency[];
  children(id: Id): Competency[];
  /** A competency and all that stands under it and is not put away, from top to bottom. */
  branch(competency: Competency): Competency[];
  /** All competencies, for what is claimed already. */
  byId: Map<Id, Competency>;
}

const isInUse = ({ dateArchived }: { dateArchived?: string | undefined }): boolean => dateArchived === undefined;

/** The frameworks and their competencies as they are shown; undefined while they load. */
export const useFrameworks = (): Frameworks | undefined =>
  useLiveQuery(async () => {
    const [storedFrameworks, stored] = await Promise.all([readFrameworks(), readCompetencies()]);
    const competencies = stored.map(spokenCompetency);
    const inOrder = storedFrameworks.map(spokenFramework).toSorted((a, b) => a.position - b.position);
    const [offered, inUse] = [inOrder.filter(isInUse), competencies.filter(isInUse)];
    const under = byParent(inUse);
    const top = Map.groupBy(under.get(undefined) ?? [], ({ framework }) => framework);
    return {
      frameworks: offered,
      archived: inOrder.filter((row) => !isInUse(row)),
      competencies: offered.flatMap(({ id }) => top.get(id) ?? []),
      children: (id) => under.get(id) ?? [],
      branch: (competency) => branchOf(competency, under),
      byId: new Map(competencies.map((row) => [row.id, row])),
    };
  });
