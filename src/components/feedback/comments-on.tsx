import MessageCircle from 'lucide-react/icons/message-circle';
import { useState } from 'react';
import { useThreads } from '../../hooks/use-feedback.ts';
import type { Id } from '../../model/identity.ts';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';
import { Comments } from './comments.tsx';
import { usePeople } from './people.ts';

/** What is said of a resource or a collection, and the way to say more; answers to the questions of a request stand with those. */
export function CommentsOn({ target }: { target: Id }) {
  const threads = useThreads(target);
  const people = usePeople();
  const [adding, setAdding] = useState(false);
  return (
    <>
      {threads && people && (
        <Comments target={target} threads={threads} people={people} adding={adding} onLeave={() => setAdding(false)} />
      )}
      {!adding && (
        <p className="comment-start">
          <Button variant="plain" size="sm" icon={MessageCircle} onClick={() => setAdding(true)}>
            {say('feedback.comment')}
          </Button>
        </p>
      )}
    </>
  );
}
