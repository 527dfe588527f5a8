import { Link } from 'wouter';
import { useFeedback } from '../../hooks/use-feedback.ts';
import { type Frameworks, useFrameworks } from '../../hooks/use-frameworks.ts';
import { useRowsById } from '../../hooks/use-listed-rows.ts';
import type { Collection } from '../../model/collection.ts';
import type { Id } from '../../model/identity.ts';
import { resourcesOf } from '../../model/parts.ts';
import { say } from '../../words/say.ts';
import { type Line, linesOf } from '../collection/plan.ts';
import { BadgeGroup } from '../kit/badge.tsx';
import { ResourceMeta } from '../kit/resource-meta.tsx';
import { pathTo } from '../library/paths.ts';

interface ItemProps {
  line: Extract<Line, { kind: 'item' }>;
  frameworks: Frameworks;
  round: Id;
  /** How many comments there are on it. */
  said: number;
}

function PlanItem({ line, frameworks, round, said }: ItemProps) {
  const { resource, claims } = line.row;
  return (
    <li className="outline__item">
      <p className="line line--wrap">
        <Link className="link strong" href={pathTo.resource(resource.id, pathTo.round(round))}>
          <bdi>{resource.name || say('common.untitled')}</bdi>
        </Link>
        <BadgeGroup alignments={claims} competencies={frameworks.byId} />
        {said > 0 && <span className="meta">{say('feedback.comments', { count: said })}</span>}
      </p>
      <ResourceMeta resource={resource} />
      {line.part.note && (
        <p className="quiet comment__words" dir="auto">
          {line.part.note}
        </p>
      )}
    </li>
  );
}

/** A collection to be read, beside the questions about it; each resource opens beside it, to be commented on there. */
export function ReadOnlyPlan({ collection, round }: { collection: Collection; round: Id }) {
  const ids = [...new Set(resourcesOf(collection))].toSorted();
  const rows = useRowsById(ids);
  const words = useFeedback(ids);
  const frameworks = useFrameworks();
  if (!rows || !words || !frameworks) return null;
  const said = Map.groupBy(words, ({ target }) => target);
  return (
    <section className="section" aria-labelledby="plan">
      <h2 className="heading" id="plan">
        {say('feedback.plan')}
      </h2>
      <p className="hint">{say('feedback.planHint')}</p>
      <ul className="outline">
        {linesOf(collection, rows).map((line) =>
          line.kind === 'heading' ? (
            <li key={line.id} className="outline__part">
              <h3 className="outline__heading" dir="auto">
                {line.part.name || say('common.untitled')}
              </h3>
            </li>
          ) : (
            <PlanItem
              key={line.id}
              line={line}
              frameworks={frameworks}
              round={round}
              said={said.get(line.row.resource.id)?.length ?? 0}
            />
          ),
        )}
      </ul>
    </section>
  );
}
