import { useMemo } from 'react';
import { useSaid } from '../../hooks/records.ts';
import { useFrameworks } from '../../hooks/use-frameworks.ts';
import type { Alignment } from '../../model/alignment.ts';
import type { Excerpt, Moment } from '../../model/excerpt.ts';
import type { Competency } from '../../model/framework.ts';
import type { Id } from '../../model/identity.ts';
import { inReadingOrder } from '../../model/reading-order.ts';
import { type Shown, shownBy } from '../evidence/shown.ts';

export interface MarkedMoment extends Moment {
  /** The strongest first. */
  shows: Shown[];
}

/** The moments among excerpts in the order of time, each with the competencies that it shows. */
export function markedMoments(
  excerpts: readonly Excerpt[],
  alignments: readonly Alignment[],
  byId: ReadonlyMap<Id, Competency>,
): MarkedMoment[] {
  const claims = Map.groupBy(alignments, ({ target }) => target);
  const moments = excerpts.filter((excerpt) => excerpt.kind === 'moment');
  return inReadingOrder(moments).map((moment) => ({ ...moment, shows: shownBy(claims.get(moment.id) ?? [], byId) }));
}

/** The moments of a resource, live; undefined while they load. */
export function useMoments(resource: Id): MarkedMoment[] | undefined {
  const { excerpts, alignments } = useSaid(resource) ?? {};
  const byId = useFrameworks()?.byId;
  return useMemo(
    () => excerpts && alignments && byId && markedMoments(excerpts, alignments, byId),
    [excerpts, alignments, byId],
  );
}
