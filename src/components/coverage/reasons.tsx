import X from 'lucide-react/icons/x';
import { useState } from 'react';
import { Link } from 'wouter';
import { useCurators, useExcerpts, useSettings } from '../../hooks/records.ts';
import type { Alignment } from '../../model/alignment.ts';
import { hueOf } from '../../model/competency-tree.ts';
import type { Competency } from '../../model/framework.ts';
import type { Id } from '../../model/identity.ts';
import { type CoverageRow, evidenceOf, type Reason, type Served } from '../../search/coverage.ts';
import { say } from '../../words/say.ts';
import { sayStrength } from '../kit/badge.tsx';
import { Button } from '../kit/button.tsx';
import { shortNameOf } from '../kit/competency-icon.tsx';
import { DepthMark } from '../kit/depth-mark.tsx';
import { ExcerptWords } from '../library/detail/excerpt-words.tsx';
import { pathTo } from '../library/paths.ts';

/** How many resources are told of before a press asks for more. */
const AT_ONCE = 10;

function By({ curator }: { curator: Id }) {
  const curators = useCurators();
  const me = useSettings()?.curator;
  if (curators === undefined || me === undefined) return null;
  if (curator === me) return <span className="meta">{say('coverage.reasons.you')}</span>;
  const name = curators.get(curator)?.name || say('common.nameless');
  return <span className="meta">{say('coverage.reasons.by', { name })}</span>;
}

interface Known {
  /** The competency whose cell was pressed. */
  competency: Competency;
  byId: ReadonlyMap<Id, Competency>;
}

function Claim({ alignment, competency, byId }: Known & { alignment: Alignment }) {
  const claimed = byId.get(alignment.competency);
  return (
    <p className="reason__top">
      <DepthMark strength={alignment.strength} />
      <span className="strong">{sayStrength(alignment.strength)}</span>
      {claimed && claimed.id !== competency.id && <span>{shortNameOf(claimed)}</span>}
      <By curator={alignment.curator} />
    </p>
  );
}

function ReasonsOf({
  resource,
  reasons,
  place,
  ...known
}: Known & { resource: Served['resource']; reasons: readonly Reason[]; place: string }) {
  const excerpts = useExcerpts(resource.id);
  return (
    <li className="reasons__of">
      <h3>
        <Link className="link" href={pathTo.resource(resource.id, place)}>
          {resource.name || say('common.untitled')}
        </Link>
      </h3>
      {reasons.map((reason) => {
        const shown = new Set(evidenceOf(reason));
        const pieces = excerpts?.filter(({ id }) => shown.has(id)) ?? [];
        return (
          <div className="reason" key={reason.alignment.id}>
            <Claim alignment={reason.alignment} {...known} />
            <p className={reason.alignment.why ? 'prose' : 'meta'}>
              {reason.alignment.why || say('coverage.reasons.none')}
            </p>
            {shown.size === 0 && <p className="meta">{say('coverage.reasons.noEvidence')}</p>}
            {pieces.map((excerpt) => (
              <p className="reason__shown" key={excerpt.id}>
                <ExcerptWords excerpt={excerpt} />
              </p>
            ))}
          </div>
        );
      })}
    </li>
  );
}

/** Why a cell is what it is: resource by resource, who claims it, why, and on what evidence. */
export function Reasons({
  row,
  at,
  competency,
  byId,
  place,
  counted,
  onClose,
}: Known & { counted: boolean; row: CoverageRow; at: number; place: string; onClose(): void }) {
  const [count, setCount] = useState(AT_ONCE);
  const reasons = Map.groupBy(row.cells[at]?.reasons ?? [], ({ resource }) => resource);
  const resources = new Map(row.line.rows.map(({ resource }) => [resource.id, resource]));
  const all = [...reasons].flatMap(([id, said]) => {
    const resource = resources.get(id);
    return resource ? [{ resource, said }] : [];
  });
  return (
    <div className="stack" data-competency={hueOf(competency, byId)}>
      <div className="section__top">
        <h2 className="subheading">
          {counted
            ? say('coverage.reasons.title', {
                competency: shortNameOf(competency),
                row: row.line.name || say('common.untitled'),
              })
            : shortNameOf(competency)}
        </h2>
        <Button variant="plain" size="sm" icon={X} iconOnly={say('coverage.reasons.close')} onClick={onClose} />
      </div>
      <ul className="reasons">
        {all.slice(0, count).map(({ resource, said }) => (
          <ReasonsOf
            key={resource.id}
            resource={resource}
            reasons={said}
            place={place}
            competency={competency}
            byId={byId}
          />
        ))}
      </ul>
      {all.length > count && (
        <Button size="sm" onClick={() => setCount(count + AT_ONCE)}>
          {say('coverage.reasons.more', { count: all.length - count })}
        </Button>
      )}
    </div>
  );
}
