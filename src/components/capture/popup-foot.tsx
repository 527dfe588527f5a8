import CircleQuestionMark from 'lucide-react/icons/circle-question-mark';
import Quote from 'lucide-react/icons/quote';
import { useState } from 'react';
import { useActions } from '../../hooks/use-actions.ts';
import { say } from '../../words/say.ts';
import { type Saved, useAbilities } from '../abilities.tsx';
import { Button } from '../kit/button.tsx';
import { useAttempt } from './attempt.tsx';
import { draftOf, excerptFields, isOf } from './save-page.ts';

/** The last line: everything is kept, and the words that are marked in the page can be kept too. */
export function PopupFoot({ saved, unread, onExplain }: { saved: Saved; unread: boolean; onExplain(): void }) {
  const { tab, source } = useAbilities();
  const { addQuote } = useActions();
  const attempt = useAttempt();
  const [words, setWords] = useState<string>(say('capture.kept'));

  const quote = async () => {
    const reading = await tab?.readTab();
    const { address, quote: marked } = reading ? draftOf(reading, source.now()) : {};
    if (address !== undefined && !isOf(saved, address)) return setWords(say('capture.otherPage'));
    if (marked) await addQuote(saved.id, excerptFields(marked));
    setWords(say(marked ? 'capture.quoteTaken' : 'capture.markFirst'));
  };
  return (
    <footer className="popup__foot">
      <span role="status">{words}</span>
      <span className="push" />
      {unread ? (
        <Button variant="plain" size="sm" icon={CircleQuestionMark} onClick={onExplain}>
          {say('capture.whyCannotRead')}
        </Button>
      ) : (
        <Button variant="plain" size="sm" icon={Quote} onClick={() => attempt(quote)}>
          {say('capture.quoteFromPage')}
        </Button>
      )}
    </footer>
  );
}
