import X from 'lucide-react/icons/x';
import { useState } from 'react';
import { useActions } from '../../../hooks/use-actions.ts';
import { type Alignment, type Strength, strengths } from '../../../model/alignment.ts';
import type { Excerpt } from '../../../model/excerpt.ts';
import type { Id } from '../../../model/identity.ts';
import { say } from '../../../words/say.ts';
import { ShownIn } from '../../evidence/shown-in.tsx';
import { Badge, sayStrength } from '../../kit/badge.tsx';
import { Button } from '../../kit/button.tsx';
import { shortNameOf } from '../../kit/competency-icon.tsx';
import { DepthMark } from '../../kit/depth-mark.tsx';
import { SavingText } from '../../kit/saving-text.tsx';
import { Segmented } from '../../kit/segmented.tsx';
import { useAct } from '../use-act.ts';
import type { Claimed } from './claims.tsx';
import { Evidence } from './evidence.tsx';
import type { Said } from './said.ts';
import { SecondOpinion } from './second-opinion.tsx';

function StrengthChoice({ own, name }: { own: Alignment; name: string }) {
  const actions = useActions();
  const act = useAct();
  return (
    <Segmented
      legend={say('detail.howStrongly', { name })}
      size="sm"
      full
      value={own.strength === undefined ? undefined : String(own.strength)}
      options={strengths.map((strength) => ({
        value: String(strength),
        label: sayStrength(strength),
        icon: <DepthMark strength={strength} />,
      }))}
      onChange={(value) => void act(actions.editAlignment(own.id, { strength: Number(value) as Strength }))}
    />
  );
}

interface Own {
  own: Alignment;
  said: Said;
  name: string;
  choosing: boolean;
  shownIn: readonly Excerpt[];
}

/** My own claim: how strongly, why, on what evidence. */
function OwnClaim({ own, said, name, choosing, shownIn }: Own) {
  const actions = useActions();
  const act = useAct();
  const { evidence = [] } = own;
  const behind = new Set(evidence);
  const take = (id: Id) => void act(actions.changeEvidence(own.id, { add: [id] }));
  return (
    <div className="claim__body">
      {choosing && <StrengthChoice own={own} name={name} />}
      <SavingText
        label={say('detail.why', { name })}
        labelHidden
        bare
        value={own.why ?? ''}
        placeholder={say('detail.whyPlaceholder')}
        onSave={(why) => actions.editAlignment(own.id, { why })}
      />
      <Evidence own={own} said={said} name={name} />
      <ShownIn excerpts={shownIn.filter(({ id }) => !behind.has(id))} name={name} onTake={take} />
    </div>
  );
}

/** One competency that the resource serves: my claim, and under a hairline what colleagues say, never merged into it. */
export function ClaimCard({ competency, own, others, shownIn, ...said }: Claimed & Said) {
  const actions = useActions();
  const act = useAct();
  const [choosing, setChoosing] = useState(false);
  const name = shortNameOf(competency);
  const hue = competency.hue ?? said.frameworks.byId.get(competency.parent ?? '')?.hue;
  const takeBack = () =>
    void act(actions.unclaim([said.resource.id], competency.id), say('detail.claimTakenBack', { name }));
  return (
    <article className="claim" data-competency={hue} aria-label={name}>
      <header className="claim__top">
        <Badge competency={competency} />
        <h4 className="claim__name">{name}</h4>
        {own && (
          <>
            <button
              type="button"
              className="claim__strength"
              aria-expanded={choosing}
              aria-label={say('detail.changeStrength', { strength: sayStrength(own.strength) })}
              onClick={() => setChoosing(!choosing)}
            >
              {sayStrength(own.strength)}
              <DepthMark strength={own.strength} />
            </button>
            <Button
              className="claim__remove"
              variant="plain"
              size="sm"
              icon={X}
              iconOnly={say('detail.takeClaimBack', { name })}
              onClick={takeBack}
            />
          </>
        )}
      </header>
      {own && <OwnClaim own={own} said={said} name={name} choosing={choosing} shownIn={shownIn} />}
      {others.map((other) => (
        <SecondOpinion
          key={other.id}
          alignment={other}
          excerpts={said.excerpts}
          own={own}
          onDiffer={() => setChoosing(true)}
        />
      ))}
      {!own && (
        <div className="claim__second">
          <ShownIn excerpts={shownIn} name={name} onTake={undefined} />
          <p>
            <button
              type="button"
              className="link"
              onClick={() => void act(actions.claim([said.resource.id], competency.id))}
            >
              {say('detail.yourView')}
            </button>
          </p>
        </div>
      )}
    </article>
  );
}
