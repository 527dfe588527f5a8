import type { Alignment, Strength } from '../../model/alignment.ts';
import type { Competency } from '../../model/framework.ts';
import type { Id } from '../../model/identity.ts';
import { say } from '../../words/say.ts';
import { CompetencyIcon, shortNameOf } from './competency-icon.tsx';

/** The mark of one competency: outlined, tinted, solid by strength. Silent; the word stands beside it or in the group's label. */
export function Badge({
  competency,
  strength,
  large = false,
}: {
  competency: Competency;
  strength?: Strength | undefined;
  large?: boolean;
}) {
  return (
    <span
      className={large ? 'badge badge--lg' : 'badge'}
      data-competency={competency.hue}
      data-strength={strength}
      aria-hidden="true"
    >
      <CompetencyIcon competency={competency} large={large} />
    </span>
  );
}

/** How a strength is said: "practises". */
export const sayStrength = (strength: Strength | undefined): string =>
  strength === undefined ? say('common.strength_none') : say(`common.strength_${strength}`);

/** One mark for each claimed competency, at its strongest, in the order of the framework; spoken as one sentence. */
export function BadgeGroup({
  alignments,
  competencies,
}: {
  alignments: readonly Pick<Alignment, 'competency' | 'strength'>[];
  competencies: ReadonlyMap<Id, Competency>;
}) {
  const strongest = new Map<Id, Strength | undefined>();
  for (const { competency, strength } of alignments) {
    const known = strongest.get(competency);
    strongest.set(competency, (known ?? 0) > (strength ?? 0) ? known : strength);
  }
  const claims = [...strongest]
    .flatMap(([id, strength]) => {
      const competency = competencies.get(id);
      return competency ? [{ competency, strength }] : [];
    })
    .sort((one, other) => one.competency.position - other.competency.position);
  if (claims.length === 0) return null;
  const spoken = claims.map(
    ({ competency, strength }) => `${shortNameOf(competency)}: ${sayStrength(strength).toLocaleLowerCase()}`,
  );
  return (
    <span className="badges" role="img" aria-label={spoken.join('; ')}>
      {claims.map(({ competency, strength }) => (
        <Badge key={competency.id} competency={competency} strength={strength} />
      ))}
    </span>
  );
}
