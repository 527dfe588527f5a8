import { useAlignments, useSettings } from '../../hooks/records.ts';
import { useFrameworks } from '../../hooks/use-frameworks.ts';
import type { Alignment } from '../../model/alignment.ts';
import type { Competency } from '../../model/framework.ts';
import type { Id } from '../../model/identity.ts';

export interface Claims {
  competencies: Competency[];
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
  return {
    competencies: frameworks.competencies.filter(({ framework }) => !chosen || chosen.includes(framework)),
    own: new Map(mine.map((alignment) => [alignment.competency, alignment])),
    singleKeys: settings.singleKeys,
  };
}
