import Download from 'lucide-react/icons/download';
import MessageCircleOff from 'lucide-react/icons/message-circle-off';
import { Link } from 'wouter';
import { useCollection } from '../../hooks/records.ts';
import { useFeedback, useRequest } from '../../hooks/use-feedback.ts';
import type { FeedbackRequest } from '../../model/feedback-request.ts';
import type { Id } from '../../model/identity.ts';
import { say } from '../../words/say.ts';
import { Crumbs } from '../collection/collection-head.tsx';
import { buttonClass } from '../kit/button.tsx';
import { Ghost } from '../kit/ghost.tsx';
import { Icon } from '../kit/icon.tsx';
import { Nothing } from '../kit/nothing.tsx';
import { pathTo } from '../library/paths.ts';
import { CommentsOn } from './comments-on.tsx';
import { PeerReview } from './peer-review.tsx';
import { usePeople } from './people.ts';
import { Question } from './question.tsx';
import { ReadOnlyPlan } from './read-only-plan.tsx';

/** A request that was taken back. */
export const RoundGone = () => (
  <Nothing
    title={say('feedback.gone')}
    icon={MessageCircleOff}
    actions={
      <Link className={buttonClass({})} href={pathTo.history}>
        {say('library.showHistory')}
      </Link>
    }
  >
    <p>{say('feedback.goneHint')}</p>
  </Nothing>
);

function Round({ request }: { request: FeedbackRequest }) {
  const collection = useCollection(request.collection);
  const words = useFeedback([request.collection]);
  const people = usePeople();
  if (collection === null) return <RoundGone />;
  if (!collection || !words || !people) return <Ghost widths={['50%', '80%', '65%']} />;
  const isMine = request.curator === people.me;
  const name = collection.name || say('common.untitled');
  const title = isMine
    ? say('feedback.roundOfYours', { collection: name })
    : say('feedback.roundOf', { name: people.nameOf(request.curator), collection: name });
  return (
    <>
      <header className="page__head">
        <Crumbs steps={[{ name, path: pathTo.collectionFeedback(collection.id) }]} here={say('feedback.title')} />
        <h1 className="display">{title}</h1>
        <p className="lead">{say(isMine ? 'feedback.answersLead' : 'feedback.answerLead')}</p>
      </header>
      <div className="columns" data-halves>
        <div className="stack stack--lg">
          <ol className="stack stack--lg">
            {request.questions.map((question) => (
              <Question key={question.id} request={request} question={question} words={words} people={people} />
            ))}
          </ol>
          <section className="section" aria-labelledby="on-whole">
            <h2 className="heading" id="on-whole">
              {say('feedback.onWhole')}
            </h2>
            <CommentsOn target={collection.id} />
          </section>
          <p>
            <Link className={buttonClass(isMine ? {} : { variant: 'primary' })} href={pathTo.sendRound(request.id)}>
              <Icon icon={Download} />
              {say(isMine ? 'feedback.requestFile' : 'feedback.send')}
            </Link>
          </p>
        </div>
        <div className="stack stack--lg">
          <ReadOnlyPlan collection={collection} round={request.id} />
          <PeerReview collection={collection.id} />
        </div>
      </div>
    </>
  );
}

/** A round of feedback: for whoever was asked a task with the collection beside it, for whoever asked the answers. */
export function RoundPage({ id }: { id: Id }) {
  const request = useRequest(id);
  return (
    <div className="page__inner">
      {request === undefined && <Ghost widths={['50%', '80%', '65%']} />}
      {request === null && <RoundGone />}
      {request && <Round request={request} />}
    </div>
  );
}
