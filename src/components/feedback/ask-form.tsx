import Plus from 'lucide-react/icons/plus';
import X from 'lucide-react/icons/x';
import { useId, useState } from 'react';
import { LONGEST_NAME } from '../../export/bundle-limits.ts';
import { MOST_QUESTIONS } from '../../model/feedback-request.ts';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';
import { Field } from '../kit/field.tsx';
import { useOneAtATime } from '../kit/use-one-at-a-time.ts';

/** Questions that have served other teachers. */
const IDEAS = ['stuck', 'fit', 'missing', 'order', 'all'] as const;

/** One to five questions in the teacher's own words; ideas are offered to start from. */
export function AskForm({ onAsk, onLeave }: { onAsk(questions: string[]): Promise<unknown>; onLeave(): void }) {
  const [questions, setQuestions] = useState(['']);
  const ideas = useId();
  const put = (at: number, text: string) => setQuestions(questions.with(at, text));
  const take = (idea: string) => {
    const free = questions.findIndex((text) => text.trim() === '');
    if (free >= 0) put(free, idea);
    else if (questions.length < MOST_QUESTIONS) setQuestions([...questions, idea]);
  };
  const asked = questions.filter((text) => text.trim() !== '');
  const ask = useOneAtATime(async () => {
    if (asked.length > 0) await onAsk(asked);
  });
  return (
    <form
      className="card card--pad stack"
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <p className="hint">{say('feedback.askLead')}</p>
      {questions.map((text, at) => {
        const number = at + 1;
        return (
          <Field
            key={at}
            label={say('feedback.questionNumber', { number })}
            aside={
              questions.length > 1 && (
                <Button
                  variant="plain"
                  size="sm"
                  icon={X}
                  iconOnly={say('feedback.leaveOut', { number })}
                  onClick={() => setQuestions(questions.toSpliced(at, 1))}
                />
              )
            }
          >
            {(control) => (
              <textarea
                {...control}
                className="input"
                dir="auto"
                rows={1}
                maxLength={LONGEST_NAME}
                // biome-ignore lint/a11y/noAutofocus: it opens below the button that was just pressed for it
                autoFocus={at === questions.length - 1}
                value={text}
                onChange={(event) => put(at, event.target.value)}
              />
            )}
          </Field>
        );
      })}
      {questions.length < MOST_QUESTIONS && (
        <p>
          <Button variant="plain" size="sm" icon={Plus} onClick={() => setQuestions([...questions, ''])}>
            {say('feedback.addQuestion')}
          </Button>
        </p>
      )}
      <div className="stack stack--sm">
        <p className="label" id={ideas}>
          {say('feedback.ideas')}
        </p>
        <ul className="ideas" aria-labelledby={ideas}>
          {IDEAS.map((name) => say(`feedback.idea_${name}`))
            .filter((idea) => !questions.includes(idea))
            .map((idea) => (
              <li key={idea}>
                <button type="button" className="link" onClick={() => take(idea)}>
                  {idea}
                </button>
              </li>
            ))}
        </ul>
      </div>
      <div className="line line--wrap">
        <Button variant="primary" type="submit" disabled={asked.length === 0}>
          {say('feedback.makeRequest')}
        </Button>
        <Button variant="plain" onClick={onLeave}>
          {say('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
