import { useActions } from '../../hooks/use-actions.ts';
import type { Id } from '../../model/identity.ts';
import type { Thread } from '../../model/threads.ts';
import { say } from '../../words/say.ts';
import { useAct } from '../library/use-act.ts';
import { Comment } from './comment.tsx';
import { CommentForm } from './comment-form.tsx';
import type { People } from './people.ts';

interface Props {
  target: Id;
  threads: readonly Thread[];
  people: People;
  /** Whether the form for one more is open. */
  adding: boolean;
  onLeave(): void;
}

/** What is said of one thing, by a protocol. */
export function Comments({ target, threads, people, adding, onLeave }: Props) {
  const { addFeedback } = useActions();
  const act = useAct();
  return (
    <>
      {threads.map(({ first, answers }) => (
        <Comment key={first.id} words={first} answers={answers} people={people} />
      ))}
      {adding && (
        <CommentForm
          label={say('feedback.text')}
          kinds
          onSave={(draft) => act(addFeedback(target, draft))}
          onLeave={onLeave}
        />
      )}
    </>
  );
}
