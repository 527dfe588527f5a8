import { useId, useState } from 'react';
import { useActions } from '../../hooks/use-actions.ts';
import type { Competency } from '../../model/framework.ts';
import type { Id } from '../../model/identity.ts';
import { say } from '../../words/say.ts';
import { Banner } from '../kit/banner.tsx';
import { Chip } from '../kit/chip.tsx';
import { CompetencyIcon, shortNameOf } from '../kit/competency-icon.tsx';
import { Ghost } from '../kit/ghost.tsx';
import { useAttempt } from './attempt.tsx';
import { ClaimPanel } from './claim-panel.tsx';
import { FindCompetency } from './find-competency.tsx';
import { useNumberKeys } from './number-keys.tsx';
import { useClaims } from './use-claims.ts';

const KEYS = 9;

interface Props {
  /** A resource, or an excerpt of one. */
  resource: Id;
  title?: string;
  /** Whether a field finds the sub-statements; one that is claimed has a chip in any case. */
  findsExact?: boolean;
}

/**
 * What a resource, or a moment of one, is good for: the chips. Pressing one claims its competency and opens the claim; pressing one that is claimed opens its claim,
 * and pressing the open one takes the claim off.
 */
export function GoodFor({ resource, title = say('capture.goodFor'), findsExact = false }: Props) {
  const actions = useActions();
  const attempt = useAttempt();
  const [label, panel] = [useId(), useId()];
  const claims = useClaims(resource);
  const [open, setOpen] = useState<Id | undefined>(undefined);
  const [takenOff, setTakenOff] = useState<{ competency: Competency; action: number } | undefined>(undefined);

  const takeOff = async (competency: Competency) => {
    const { action } = await actions.unclaim([resource], competency.id);
    if (action !== undefined) setTakenOff({ competency, action });
  };
  const add = (competency: Id) => {
    setTakenOff(undefined);
    setOpen(competency);
    attempt(() => actions.claim([resource], competency));
  };
  const press = (competency: Competency) => {
    const claim = claims?.own.get(competency.id);
    setTakenOff(undefined);
    if (claim && open === competency.id) {
      setOpen(undefined);
      attempt(() => takeOff(competency));
      return;
    }
    if (claim) setOpen(competency.id);
    else add(competency.id);
  };
  const areHeard = useNumberKeys(claims !== undefined, (index) => {
    const competency = claims?.singleKeys ? claims.competencies[index] : undefined;
    if (competency) press(competency);
  });
  const undo = (competency: Competency, action: number) => {
    setTakenOff(undefined);
    setOpen(competency.id);
    attempt(() => actions.undo(action));
  };

  const exact = claims?.exact ?? [];
  // One that was just taken off stays where it is, with the focus that is on it.
  const hasChip = ({ id }: Competency) => claims?.own.has(id) || takenOff?.competency.id === id;
  const chips = claims && [...claims.competencies, ...exact.filter(hasChip)];
  const shown = chips?.find(({ id }) => id === open);
  const claim = shown && claims?.own.get(shown.id);
  return (
    <section className="section" data-gap="tight">
      <h2 className="label" id={label}>
        {title}
      </h2>
      {claims && chips ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would need its legend inside, and the heading is the label
        <div className="chips chips--grid" role="group" aria-labelledby={label}>
          {chips.map((competency, index) => (
            <Chip
              key={competency.id}
              label={shortNameOf(competency)}
              title={competency.statement}
              hue={competency.hue}
              icon={<CompetencyIcon competency={competency} />}
              pressed={claims.own.has(competency.id)}
              shortcut={
                areHeard && claims.singleKeys && index < Math.min(KEYS, claims.competencies.length)
                  ? String(index + 1)
                  : undefined
              }
              onPress={() => press(competency)}
            />
          ))}
        </div>
      ) : (
        <Ghost widths={['100%', '99%', '98%']} />
      )}
      {findsExact && claims && exact.length > 0 && (
        <FindCompetency
          competencies={[...claims.competencies, ...exact].filter(({ id }) => !claims.own.has(id))}
          onFind={add}
        />
      )}
      {shown && claim && <ClaimPanel id={panel} competency={shown} claim={claim} />}
      {takenOff && (
        <Banner live onUndo={() => undo(takenOff.competency, takenOff.action)}>
          <p>{say('capture.takenOff', { competency: shortNameOf(takenOff.competency) })}</p>
        </Banner>
      )}
    </section>
  );
}
