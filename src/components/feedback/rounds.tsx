import MessageCircleQuestion from 'lucide-react/icons/message-circle-question-mark';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useActions } from '../../hooks/use-actions.ts';
import { useFeedback, useRequests } from '../../hooks/use-feedback.ts';
import type { Id } from '../../model/identity.ts';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';
import { pathTo } from '../library/paths.ts';
import { useAct } from '../library/use-act.ts';
import { AskForm } from './ask-form.tsx';
import { usePeople } from './people.ts';
import { RequestCard } from './request-card.tsx';

/** What colleagues are asked about a collection, and the way to ask them. */
export function Rounds({ collection }: { collection: Id }) {
  const { askForFeedback } = useActions();
  const act = useAct();
  const [, navigate] = useLocation();
  const requests = useRequests(collection);
  const words = useFeedback([collection]);
  const people = usePeople();
  const [asking, setAsking] = useState(false);
  const ask = async (questions: string[]) => {
    const id = await act(askForFeedback(collection, questions));
    if (id !== undefined) navigate(pathTo.sendRound(id));
  };
  return (
    <section className="section" aria-labelledby="rounds">
      <h2 className="heading" id="rounds">
        {say('feedback.rounds')}
      </h2>
      {words &&
        people &&
        requests?.map((request) => <RequestCard key={request.id} request={request} words={words} people={people} />)}
      {asking ? (
        <AskForm onAsk={ask} onLeave={() => setAsking(false)} />
      ) : (
        <p>
          <Button icon={MessageCircleQuestion} onClick={() => setAsking(true)}>
            {say('feedback.ask')}
          </Button>
        </p>
      )}
    </section>
  );
}
