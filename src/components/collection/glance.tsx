import { Link } from 'wouter';
import type { Frameworks } from '../../hooks/use-frameworks.ts';
import type { Alignment, Strength } from '../../model/alignment.ts';
import type { Competency } from '../../model/framework.ts';
import { sayRow } from '../../words/lists.ts';
import { say } from '../../words/say.ts';
import { Badge, sayStrengthWithin } from '../kit/badge.tsx';
import { shortNameOf } from '../kit/competency-icon.tsx';
import { coverageOf } from './coverage.ts';

/** As many pips as fit beside the longest name. */
const MOST_PIPS = 10;

function Pips({ strengths }: { strengths: readonly Strength[] }) {
  const shown = strengths.slice(0, MOST_PIPS);
  const more = strengths.length - shown.length;
  const spoken = sayRow(shown.map(sayStrengthWithin));
  return (
    <span className="line">
      <span className="pips" role="img" aria-label={spoken}>
        {shown.map((strength, index) => (
          <span key={index} className="pip" data-strength={strength} />
        ))}
      </span>
      {more > 0 && <span className="meta">{say('collection.glanceMore', { count: more })}</span>}
    </span>
  );
}

function Line({ competency, strengths }: { competency: Competency; strengths: readonly Strength[] | undefined }) {
  return (
    <li className="glance__row" data-competency={competency.hue}>
      <Badge competency={competency} />
      <span>{shortNameOf(competency)}</span>
      {strengths ? <Pips strengths={strengths} /> : <span className="meta">{say('collection.glanceNothing')}</span>}
    </li>
  );
}

/** Which competencies a collection reaches, and how strongly: one root a resource. */
export function Glance({
  claims,
  frameworks,
  map,
}: {
  /** The claims on each resource, in the order of the collection. */
  claims: readonly (readonly Pick<Alignment, 'competency' | 'strength'>[])[];
  frameworks: Frameworks;
  /** The address of the whole map. */
  map: string;
}) {
  const coverage = coverageOf(claims, frameworks.byId);
  return (
    <section className="card card--pad section">
      <h2 className="subheading">{say('collection.glance')}</h2>
      <ul className="glance">
        {frameworks.competencies.map((competency) => (
          <Line key={competency.id} competency={competency} strengths={coverage.get(competency.id)} />
        ))}
      </ul>
      <p className="hint">
        {say('collection.glanceHint')}{' '}
        <Link className="link" href={map}>
          {say('coverage.openMap')}
        </Link>
      </p>
    </section>
  );
}
