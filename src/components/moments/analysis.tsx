import { useState } from 'react';
import { useActions } from '../../hooks/use-actions.ts';
import { type Moment, prompts } from '../../model/excerpt.ts';
import { say } from '../../words/say.ts';
import { wordsKey } from '../capture/recover-words.ts';
import { SavingText } from '../kit/saving-text.tsx';

/** The prompts of an observation, folded until they are wanted or answered. */
export function AnalysisFields({ moment }: { moment: Moment }) {
  const { editAnalysis } = useActions();
  const [wasAnswered] = useState(prompts.some((prompt) => moment.analysis?.[prompt]));
  return (
    <details className="analysis" open={wasAnswered}>
      <summary>{say('moments.analysis.title')}</summary>
      <div className="analysis__body">
        <p className="hint">{say('moments.analysis.hint')}</p>
        {prompts.map((prompt) => (
          <SavingText
            key={prompt}
            label={say(`moments.analysis.${prompt}`)}
            value={moment.analysis?.[prompt] ?? ''}
            holdAs={wordsKey('analysis', moment.id, prompt)}
            onSave={(words) => editAnalysis(moment.id, { [prompt]: words })}
          />
        ))}
      </div>
    </details>
  );
}
