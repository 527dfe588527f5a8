import MessageCircle from 'lucide-react/icons/message-circle';
import { useState } from 'react';
import { useActions } from '../../hooks/use-actions.ts';
import { useThreads } from '../../hooks/use-feedback.ts';
import type { Id } from '../../model/identity.ts';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';
import { useAct } from '../library/use-act.ts';
import { Comment } from './comment.tsx';
import { CommentForm } from './comment-form.tsx';
import { usePeople } from './people.ts';

/** What is said of one thing, by a protocol; answers to the questions of a request stand with those. */
export function Comments({ target, label }: { target: Id; label?: string }) {
  const { addFeedback } = useActions();
  const act = useAct();
  const threads = useThreads(target);
  const people = usePeople();
  const [adding, setAdding] = useState(false);
  if (!threads || !people) return null;
  return (
    <>
      {threads.map(({ first, answers }) => (
        <Comment key={first.id} words={first} answers={answers} people={people} />
      ))}
      {adding ? (
        <CommentForm
          label={say('feedback.text')}
          kinds
          onSave={(draft) => act(addFeedback(target, draft))}
          onLeave={() => setAdding(false)}
        />
      ) : (
        <p className="comment-start">
          <Button
            variant="plain"
            size="sm"
            icon={MessageCircle}
            {...(label === undefined ? {} : { 'aria-label': label })}
            onClick={() => setAdding(true)}
          >
            {say('feedback.comment')}
          </Button>
        </p>
      )}
    </>
  );
}
