import { useMemo } from 'react';
import { useAlignments, useSettings } from '../../hooks/records.ts';
import { type Frameworks, useFrameworks } from '../../hooks/use-frameworks.ts';
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

/** What may be claimed: the competencies of the frameworks that the teacher chose, and their sub-statements. */
function claimable({ competencies, branch, byId }: Frameworks, chosen: readonly Id[] | undefined) {
  const top = competencies.filter(({ framework }) => !chosen || chosen.includes(framework));
  const under = top.flatMap((competency) => branch(competency).slice(1));
  return { competencies: top, exact: under.map((competency) => ({ ...competency, hue: hueOf(competency, byId) })) };
}

/** What may be claimed for a resource, and what the teacher has claimed; undefined while it loads. */
export function useClaims(resource: Id): Claims | undefined {
  const settings = useSettings();
  const frameworks = useFrameworks();
  const alignments = useAlignments(resource);
  const chosen = settings?.frameworks;
  // A framework that was brought in may have thousands of statements.
  const known = useMemo(() => frameworks && claimable(frameworks, chosen), [frameworks, chosen]);
  if (!settings || !known || !alignments) return undefined;
  const mine = alignments.filter((alignment) => alignment.curator === settings.curator);
  return {
    ...known,
    own: new Map(mine.map((alignment) => [alignment.competency, alignment])),
    singleKeys: settings.singleKeys,
  };
}
