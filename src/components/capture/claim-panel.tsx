import { useActions } from '../../hooks/use-actions.ts';
import { type Alignment, type Strength, strengths } from '../../model/alignment.ts';
import type { Competency } from '../../model/framework.ts';
import { insideSentence } from '../../words/lists.ts';
import { say } from '../../words/say.ts';
import { shortNameOf } from '../kit/competency-icon.tsx';
import { DepthMark } from '../kit/depth-mark.tsx';
import { SavingText } from '../kit/saving-text.tsx';
import { Segmented } from '../kit/segmented.tsx';
import { useAttempt } from './attempt.tsx';
import { wordsKey } from './recover-words.ts';

const choices = strengths.map((strength) => ({
  value: String(strength),
  label: say(`common.strength_${strength}`),
  icon: <DepthMark strength={strength} />,
}));

/** A claim while it is being made: how strongly, and why. */
export function ClaimPanel({ id, competency, claim }: { id: string; competency: Competency; claim: Alignment }) {
  const { editAlignment } = useActions();
  const attempt = useAttempt();
  const setStrength = (strength: Strength) => attempt(() => editAlignment(claim.id, { strength }));
  return (
    <div className="claim claim--edit" data-competency={competency.hue} id={id}>
      <div className="claim__body">
        <Segmented
          legend={say('capture.howStrongly')}
          options={choices}
          value={claim.strength === undefined ? undefined : String(claim.strength)}
          onChange={(value) => setStrength(Number(value) as Strength)}
          full
        />
        <SavingText
          key={claim.id}
          label={say('capture.why', { competency: insideSentence(shortNameOf(competency)) })}
          labelHidden
          placeholder={say('capture.whyPlaceholder')}
          value={claim.why ?? ''}
          holdAs={wordsKey('alignment', claim.id, 'why')}
          onSave={(why) => editAlignment(claim.id, { why })}
        />
      </div>
    </div>
  );
}
