import { useState } from 'react';
import { useActions } from '../../hooks/use-actions.ts';
import type { Feedback } from '../../model/feedback.ts';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';
import { useAct } from '../library/use-act.ts';
import { CommentForm } from './comment-form.tsx';
import type { People } from './people.ts';
import { Signature } from './signature.tsx';

interface Props {
  words: Feedback;
  /** What was answered to it, and to those answers, the oldest first. */
  answers?: readonly Feedback[];
  people: People;
}

/** What one person says, with what others answered. Own words can be changed; those of others answered. */
export function Comment({ words, answers = [], people }: Props) {
  const actions = useActions();
  const act = useAct();
  const [open, setOpen] = useState<'edit' | 'answer' | undefined>(undefined);
  const close = () => setOpen(undefined);
  const { id, target, curator, dateSaved, protocol, text } = words;
  const name = people.nameOf(curator);
  const isMine = curator === people.me;
  const isThread = words.inReplyTo === undefined;
  return (
    <article className="comment" data-protocol={protocol}>
      <p className="line line--wrap">
        <Signature curator={curator} date={dateSaved} people={people} />
        {protocol && <span className="comment__kind">{say(`feedback.protocol_${protocol}`)}</span>}
      </p>
      {open === 'edit' ? (
        <CommentForm
          label={say('feedback.text')}
          words={words}
          kinds={protocol !== undefined}
          onSave={(patch) => act(actions.editFeedback(id, patch))}
          onLeave={close}
        />
      ) : (
        <p className="prose comment__words" dir="auto">
          {text}
        </p>
      )}
      {open === undefined && (
        <p className="line">
          {isMine && (
            <>
              <Button variant="plain" size="sm" onClick={() => setOpen('edit')}>
                {say('feedback.edit')}
              </Button>
              <Button
                variant="plain"
                size="sm"
                onClick={() => void act(actions.removeFeedback(id), say('feedback.takenBack'))}
              >
                {say('feedback.takeBack')}
              </Button>
            </>
          )}
          {isThread && (
            <Button
              variant="plain"
              size="sm"
              aria-label={say('feedback.answerTo', { name })}
              onClick={() => setOpen('answer')}
            >
              {say('feedback.answer')}
            </Button>
          )}
        </p>
      )}
      {answers.length > 0 && (
        <div className="comment__answers">
          {answers.map((answer) => (
            <Comment key={answer.id} words={answer} people={people} />
          ))}
        </div>
      )}
      {open === 'answer' && (
        <CommentForm
          label={say('feedback.yourAnswer')}
          kinds={false}
          onSave={(answer) => act(actions.addFeedback(target, { ...answer, inReplyTo: id }))}
          onLeave={close}
        />
      )}
    </article>
  );
}
