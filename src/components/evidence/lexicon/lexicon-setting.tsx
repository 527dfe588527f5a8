import { useRefusals } from '../../../hooks/records.ts';
import { useActions } from '../../../hooks/use-actions.ts';
import { useFrameworks } from '../../../hooks/use-frameworks.ts';
import { say } from '../../../words/say.ts';
import { Ghost } from '../../kit/ghost.tsx';
import { Setting } from '../../library/settings/setting.tsx';
import { useAct } from '../../library/use-act.ts';
import { RefusedList } from '../refused-list.tsx';
import { CompetencyWords } from './competency-words.tsx';
import { useLexicon } from './use-lexicon.ts';

/** The words that make Taproot suggest a sentence as evidence, open to be read, added to and switched off; and what was refused. */
export function LexiconSetting() {
  const { offerEvidence } = useActions();
  const act = useAct();
  const frameworks = useFrameworks();
  const lexicon = useLexicon();
  const refusals = useRefusals() ?? [];
  return (
    <Setting title={say('lexicon.title')} hint={say('lexicon.hint')}>
      <p className="hint">{say('lexicon.writing')}</p>
      {frameworks && lexicon ? (
        <div className="lines">
          {frameworks.competencies.map((competency) => (
            <CompetencyWords
              key={competency.id}
              competency={competency}
              words={lexicon.wordsOf(competency.id)}
              groups={lexicon.groups}
            />
          ))}
        </div>
      ) : (
        <Ghost widths={['60%', '70%', '50%']} />
      )}
      {frameworks && (
        <RefusedList
          refusals={refusals}
          competencies={frameworks.byId}
          onOffer={({ key }) => void act(offerEvidence(key), say('evidence.offered'))}
        />
      )}
    </Setting>
  );
}
