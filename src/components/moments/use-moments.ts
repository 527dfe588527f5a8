import { useMemo } from 'react';
import { useAlignments, useExcerpts } from '../../hooks/records.ts';
import { useFrameworks } from '../../hooks/use-frameworks.ts';
import type { Alignment, Strength } from '../../model/alignment.ts';
import { hueOf } from '../../model/competency-tree.ts';
import type { Excerpt, Moment } from '../../model/excerpt.ts';
import type { Competency } from '../../model/framework.ts';
import type { Id } from '../../model/identity.ts';
import { inReadingOrder } from '../../model/reading-order.ts';

/** A competency that a moment shows, and how strongly. */
export interface Shown {
  competency: Competency;
  strength: Strength | undefined;
  /** Of the competency, or of the one that it stands under. */
  hue: Competency['hue'];
}

export interface MarkedMoment extends Moment {
  /** The strongest first. */
  shows: Shown[];
}

function shownBy(claims: readonly Alignment[], byId: ReadonlyMap<Id, Competency>): Shown[] {
  const strongest = new Map<Id, Shown>();
  for (const { competency: id, strength } of claims) {
    const competency = byId.get(id);
    if (!competency || (strongest.get(id)?.strength ?? 0) > (strength ?? 0)) continue;
    strongest.set(id, { competency, strength, hue: hueOf(competency, byId) });
  }
  return [...strongest.values()].sort((one, other) => (other.strength ?? 0) - (one.strength ?? 0));
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
  const excerpts = useExcerpts(resource);
  const alignments = useAlignments(...(excerpts ?? []).map(({ id }) => id));
  const byId = useFrameworks()?.byId;
  return useMemo(
    () => excerpts && alignments && byId && markedMoments(excerpts, alignments, byId),
    [excerpts, alignments, byId],
  );
}
