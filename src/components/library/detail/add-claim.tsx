import { useActions } from '../../../hooks/use-actions.ts';
import type { Id } from '../../../model/identity.ts';
import { say } from '../../../words/say.ts';
import { FindCompetency } from '../../capture/find-competency.tsx';
import { Chip } from '../../kit/chip.tsx';
import { CompetencyIcon, shortNameOf } from '../../kit/competency-icon.tsx';
import { useAct } from '../use-act.ts';
import type { Said } from './said.ts';

interface Props extends Said {
  /** What is claimed already. */
  taken: ReadonlySet<Id>;
  onDone(): void;
}

/** A competency to claim: a chip for each, and a field that finds the more exact ones under them. */
export function AddClaim({ resource, frameworks, taken, onDone }: Props) {
  const actions = useActions();
  const act = useAct();
  const add = async (competency: Id) => {
    await act(actions.claim([resource.id], competency));
    onDone();
  };
  const free = frameworks.competencies.filter((competency) => !taken.has(competency.id));
  const all = frameworks.competencies.flatMap(frameworks.branch).filter(({ id }) => !taken.has(id));
  return (
    <div className="add-claim">
      <p className="hint">{say('detail.goodForNone')}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: chips are no form fields */}
      <div className="chips" role="group" aria-label={say('detail.addCompetency')}>
        {free.map((competency) => (
          <Chip
            key={competency.id}
            label={shortNameOf(competency)}
            hue={competency.hue}
            title={competency.statement}
            icon={<CompetencyIcon competency={competency} />}
            onPress={() => void add(competency.id)}
          />
        ))}
      </div>
      <FindCompetency competencies={all} onFind={(id) => void add(id)} />
    </div>
  );
}
