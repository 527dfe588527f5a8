import type { Alignment } from '../../model/alignment.ts';
import type { Competency } from '../../model/framework.ts';
import type { Id } from '../../model/identity.ts';
import { say } from '../../words/say.ts';
import type { People } from '../feedback/people.ts';
import { shortNameOf } from '../kit/competency-icon.tsx';

interface Props {
  /** The claims on an excerpt. */
  claims: readonly Alignment[];
  competencies: ReadonlyMap<Id, Competency>;
  people: People;
}

/** Why an excerpt shows what it shows, in the words of those who said so. */
export function ReasonsGiven({ claims, competencies, people }: Props) {
  const given = claims.flatMap((claim) => {
    const competency = competencies.get(claim.competency);
    return competency && claim.why ? [{ claim, competency }] : [];
  });
  if (given.length === 0) return null;
  const by = ({ curator }: Alignment) => (curator === people.me ? undefined : people.nameOf(curator));
  return (
    <dl className="answers">
      {given.map(({ claim, competency }) => {
        const [name, other] = [shortNameOf(competency), by(claim)];
        return (
          <div key={claim.id}>
            <dt dir="auto">
              {other === undefined ? name : say('evidence.reasonBy', { competency: name, name: other })}
            </dt>
            <dd dir="auto">{claim.why}</dd>
          </div>
        );
      })}
    </dl>
  );
}
