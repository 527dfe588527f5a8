import { useActions } from '../../hooks/use-actions.ts';
import type { Moment } from '../../model/excerpt.ts';
import { say } from '../../words/say.ts';
import { GoodFor } from '../capture/good-for.tsx';
import { wordsKey } from '../capture/recover-words.ts';
import { SavingText } from '../kit/saving-text.tsx';
import { AnalysisFields } from './analysis.tsx';

/** What a teacher says of a moment: what happens, what it is good for, the analysis. Each word is kept as it is typed. */
export function MomentForm({ moment }: { moment: Moment }) {
  const { editExcerpt } = useActions();
  return (
    <>
      <SavingText
        label={say('moments.note')}
        placeholder={say('moments.notePlaceholder')}
        rows={2}
        value={moment.note ?? ''}
        holdAs={wordsKey('excerpt', moment.id, 'note')}
        onSave={(note) => editExcerpt(moment.id, { note })}
      />
      <GoodFor resource={moment.id} title={say('moments.goodFor')} findsExact />
      <AnalysisFields moment={moment} />
    </>
  );
}
