import MessageCircle from 'lucide-react/icons/message-circle';
import Send from 'lucide-react/icons/send';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Round } from '../../export/gather.ts';
import { useCollection, useMe } from '../../hooks/records.ts';
import { useRequest } from '../../hooks/use-feedback.ts';
import type { Curator } from '../../model/curator.ts';
import type { FeedbackRequest } from '../../model/feedback-request.ts';
import type { Id } from '../../model/identity.ts';
import type { Library } from '../../model/library.ts';
import { sayList } from '../../words/lists.ts';
import { say } from '../../words/say.ts';
import { Crumbs } from '../collection/collection-head.tsx';
import { Check } from '../exchange/check.tsx';
import { GoingPublic } from '../exchange/going-public.tsx';
import { SenderCheck } from '../exchange/sender-check.tsx';
import { Sending } from '../exchange/sending.tsx';
import { Sheet } from '../exchange/sheet.tsx';
import { useDecisions } from '../exchange/use-decisions.ts';
import { useOutgoing } from '../exchange/use-outgoing.ts';
import { useSending } from '../exchange/use-sending.ts';
import { Banner } from '../kit/banner.tsx';
import { buttonClass } from '../kit/button.tsx';
import { Ghost } from '../kit/ghost.tsx';
import { Nothing } from '../kit/nothing.tsx';
import { pathTo } from '../library/paths.ts';
import { RoundGone } from './round-page.tsx';

/** What leaves only when it is asked for stays: a round of feedback needs none of it. */
const BARE = { privateNotes: false, savedTexts: false };

/** What one person answers, counted. */
function sayAnswers({ feedback, alignments, uses, reviews }: Library, me: Id): string[] {
  const mine = feedback.filter(({ curator }) => curator === me);
  const answers = mine.filter(({ question }) => question !== undefined).length;
  const counts = [
    [answers, 'answersCount'],
    [mine.length - answers, 'comments'],
    [alignments.length, 'claims'],
    [uses.length, 'triesCount'],
    [reviews.length, 'reviewsCount'],
  ] as const;
  return counts.flatMap(([count, key]) => (count > 0 ? [say(`feedback.${key}`, { count })] : []));
}

function Outgoing({ request, me }: { request: FeedbackRequest; me: Curator }) {
  const isMine = request.curator === me.id;
  const round: Round = isMine ? { asks: request.id } : { answers: request.id, by: me.id };
  const decisions = useDecisions();
  const title = (name: string) => say(isMine ? 'feedback.fileOfRequest' : 'feedback.fileOfAnswers', { name });
  const outgoing = useOutgoing(
    round,
    'json',
    BARE,
    ([collection]) => title(collection?.name || say('common.untitled')),
    decisions.out,
  );
  const ready = typeof outgoing === 'object' ? outgoing : undefined;
  const sending = useSending(ready);
  // While it is gathered anew the page stays: whoever is typing their name on it goes on typing.
  const [going, setGoing] = useState(ready?.going);
  if (ready?.going && ready.going !== going) setGoing(ready.going);
  if (outgoing === 'failed') return <Banner tone="wrong">{say('sharing.failed')}</Banner>;
  if (!ready || !going) return <Ghost widths={['50%', '80%', '65%']} />;
  const { findings, file } = ready;
  const goes = isMine
    ? [
        say('feedback.questions', { count: request.questions.length }),
        say('collection.resources', { count: going.resources.length }),
      ]
    : sayAnswers(going, me.id);
  if (goes.length === 0)
    return (
      <Nothing
        title={say('feedback.nothingToSend')}
        icon={MessageCircle}
        actions={
          <Link className={buttonClass({})} href={pathTo.round(request.id)}>
            {say('feedback.toRound')}
          </Link>
        }
      />
    );
  const left = findings?.filter(({ key }) => decisions.of(key) === undefined).length ?? 0;
  return (
    <div className="columns" data-halves>
      <div className="stack stack--lg">
        <section className="section">
          <h2 className="heading">{say('feedback.goes')}</h2>
          <ul className="checklist">
            <Check icon={Send} title={sayList(goes)} />
            <SenderCheck me={me} />
          </ul>
        </section>
        <section className="section">
          <h2 className="heading">{say('goingPublic.title')}</h2>
          {findings ? <GoingPublic findings={findings} decisions={decisions} /> : <Ghost widths={['60%', '80%']} />}
        </section>
        <section className="section">
          {left > 0 && <p className="hint">{say('goingPublic.left', { count: left })}</p>}
          <Sending sending={sending} file={file} />
        </section>
      </div>
      <Sheet file={file} onCopy={sending.copy} />
    </div>
  );
}

/** The file of a round before it leaves: the request with its collection, or the answers alone. */
export function SendRoundPage({ id }: { id: Id }) {
  const request = useRequest(id);
  const collection = useCollection(request?.collection ?? '');
  const me = useMe();
  if (request === null || (request && collection === null))
    return (
      <div className="page__inner">
        <RoundGone />
      </div>
    );
  if (!request || !collection || !me)
    return (
      <div className="page__inner">
        <Ghost widths={['50%', '80%', '65%']} />
      </div>
    );
  const isMine = request.curator === me.id;
  const crumb = { name: collection.name || say('common.untitled'), path: pathTo.collectionFeedback(collection.id) };
  return (
    <div className="page__inner">
      <header className="page__head">
        <Crumbs steps={[crumb, { name: say('feedback.title'), path: pathTo.round(id) }]} here={say('sharing.crumb')} />
        <h1 className="display">{say(isMine ? 'feedback.ask' : 'feedback.send')}</h1>
        <p className="lead">{say(isMine ? 'feedback.askFile' : 'feedback.answersFile')}</p>
      </header>
      <Outgoing request={request} me={me} />
    </div>
  );
}
