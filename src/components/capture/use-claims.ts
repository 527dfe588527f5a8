import { useAlignments, useSettings } from '../../hooks/records.ts';
import { useFrameworks } from '../../hooks/use-frameworks.ts';
import type { Alignment } from '../../model/alignment.ts';
import { hueOf } from '../../model/competency-tree.ts';
import type { Competency } from '../../model/framework.ts';
import type { Id } from '../../model/identity.ts';

export interface Claims {
  competencies: Competency[];
  /** Their sub-statements, in the hue of what they stand under. */
  exact: Competency[];
  /** The teacher's own claims on the resource, by competency. */
  own: Map<Id, Alignment>;
  /** Whether the keys 1, 2, 3 press the chips. */
  singleKeys: boolean;
}

/** What may be claimed for a resource, and what the teacher has claimed; undefined while it loads. */
export function useClaims(resource: Id): Claims | undefined {
  const settings = useSettings();
  const frameworks = useFrameworks();
  const alignments = useAlignments(resource);
  if (!settings || !frameworks || !alignments) return undefined;
  const chosen = settings.frameworks;
  const mine = alignments.filter((alignment) => alignment.curator === settings.curator);
  const competencies = frameworks.competencies.filter(({ framework }) => !chosen || chosen.includes(framework));
  const exact = competencies
    .flatMap(frameworks.branch)
    .filter(({ parent }) => parent !== undefined)
    .map((competency) => ({ ...competency, hue: hueOf(competency, frameworks.byId) }));
  return {
    competencies,
    exact,
    own: new Map(mine.map((alignment) => [alignment.competency, alignment])),
    singleKeys: settings.singleKeys,
  };
}
