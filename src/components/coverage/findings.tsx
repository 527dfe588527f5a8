import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Competency } from '../../model/framework.ts';
import type { Id } from '../../model/identity.ts';
import type { Finding } from '../../search/coverage-findings.ts';
import { say, saySentence } from '../../words/say.ts';
import { Badge } from '../kit/badge.tsx';
import { shortNameOf } from '../kit/competency-icon.tsx';
import { ShowMore } from '../kit/show-more.tsx';
import { useGrowing } from '../kit/use-growing.ts';
import { pathTo } from '../library/paths.ts';

/** As many as stand beside each other. */
const AT_ONCE = 3;

interface Known {
  byId: ReadonlyMap<Id, Competency>;
  /** Where the map is, for links to resources. */
  place: string;
  nameOf(resource: Id): string;
  /** What leads to the resources that would fill a gap. */
  see(competency: Id): ReactNode;
}

/** What can be done about it. */
function Lead({ finding: { kind, competency, resources }, place, nameOf, see }: Known & { finding: Finding }) {
  const [first] = resources;
  if (first === undefined) return null;
  if (kind === 'missing' && competency !== undefined) return see(competency);
  if (kind === 'thin' || kind === 'unproven')
    return (
      <Link className="link" href={pathTo.resource(first, place)}>
        {kind === 'thin' ? say('coverage.finding.addEvidence') : say('coverage.finding.begin', { name: nameOf(first) })}
      </Link>
    );
  return null;
}

function Card({ finding, ...known }: Known & { finding: Finding }) {
  const { kind, competency: id, sentences } = finding;
  const competency = id === undefined ? undefined : known.byId.get(id);
  const name = competency ? shortNameOf(competency) : '';
  return (
    <li className={kind === 'strong' ? 'card finding' : 'card finding finding--gap'}>
      <h2 className="finding__top">
        {competency && <Badge competency={competency} />}
        {say(`coverage.finding.${kind}Title`, { name })}
      </h2>
      <p className="prose">
        {sentences.map(saySentence).join(' ')} <Lead finding={finding} {...known} />
      </p>
    </li>
  );
}

/** What the map says, in words. */
export function Findings({ findings, ...known }: Known & { findings: readonly Finding[] }) {
  const { shown, more, grow } = useGrowing(findings, AT_ONCE, findings.length);
  if (findings.length === 0) return null;
  return (
    <section className="section" aria-label={say('coverage.findings')}>
      <ul className="findings">
        {shown.map((finding) => (
          <Card key={`${finding.kind} ${finding.competency}`} finding={finding} {...known} />
        ))}
      </ul>
      <ShowMore more={more} grow={grow} />
    </section>
  );
}
