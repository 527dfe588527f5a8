import type { Alignment, Strength } from '../../model/alignment.ts';
import type { Competency } from '../../model/framework.ts';
import type { Id } from '../../model/identity.ts';
import { sayRow } from '../../words/lists.ts';
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

/** How a strength is said: "Practises". */
export const sayStrength = (strength: Strength | undefined): string =>
  strength === undefined ? say('common.strength_none') : say(`common.strength_${strength}`);

/** The same inside a sentence, which not every language writes the same. */
export const sayStrengthWithin = (strength: Strength | undefined): string =>
  strength === undefined ? say('common.strengthWithin_none') : say(`common.strengthWithin_${strength}`);

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
    .toSorted((one, other) => one.competency.position - other.competency.position);
  if (claims.length === 0) return null;
  const spoken = claims.map(({ competency, strength }) =>
    say('common.claimOf', { competency: shortNameOf(competency), strength: sayStrengthWithin(strength) }),
  );
  return (
    <span className="badges" role="img" aria-label={sayRow(spoken)}>
      {claims.map(({ competency, strength }) => (
        <Badge key={competency.id} competency={competency} strength={strength} />
      ))}
    </span>
  );
}
