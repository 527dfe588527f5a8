import MessageCircle from 'lucide-react/icons/message-circle';
import { useState } from 'react';
import { useThreadsOfEach } from '../../hooks/use-feedback.ts';
import type { Id } from '../../model/identity.ts';
import type { Thread } from '../../model/threads.ts';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';
import { Comments } from './comments.tsx';
import { type People, usePeople } from './people.ts';

/** What is said of each of the excerpts in a list, and by whom. */
export interface Talk {
  people: People;
  threadsOn(excerpt: Id): readonly Thread[];
}

/** Reads for a whole list at once what is said of its excerpts; undefined while it is read. */
export function useTalk(excerpts: readonly Id[]): Talk | undefined {
  const threads = useThreadsOfEach(excerpts);
  const people = usePeople();
  return threads && people && { people, threadsOn: (excerpt) => threads.get(excerpt) ?? [] };
}

/** The comments on an excerpt, and apart from them the small button that begins one: it stands with what else can be done to it. */
export function useExcerptComments(excerpt: Id, talk: Talk | undefined) {
  const [adding, setAdding] = useState(false);
  return {
    // There from the start: what came later would move what is beside it.
    start: (
      <Button
        variant="plain"
        size="sm"
        icon={MessageCircle}
        iconOnly={say('feedback.commentOn')}
        aria-expanded={adding}
        onClick={() => setAdding(!adding)}
      />
    ),
    comments: talk && (
      <Comments
        target={excerpt}
        threads={talk.threadsOn(excerpt)}
        people={talk.people}
        adding={adding}
        onLeave={() => setAdding(false)}
      />
    ),
  };
}
