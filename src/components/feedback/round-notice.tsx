import MessageCircleQuestion from 'lucide-react/icons/message-circle-question-mark';
import { Link } from 'wouter';
import { useRequest } from '../../hooks/use-feedback.ts';
import type { Briefing } from '../../import/briefing.ts';
import type { FeedbackRequest } from '../../model/feedback-request.ts';
import { sayList } from '../../words/lists.ts';
import { say } from '../../words/say.ts';
import { Banner } from '../kit/banner.tsx';
import { buttonClass } from '../kit/button.tsx';
import { pathTo } from '../library/paths.ts';

/** What a bundle says of a round of feedback: whose questions it brings, or whose answers. */
interface Round {
  request: FeedbackRequest;
  asks: boolean;
  name: string;
  collection: string;
}

function roundIn({ header: { asks, curator }, round }: Briefing): Round[] {
  if (!round) return [];
  const name = curator?.name || say('common.nameless');
  const { request, collection } = round;
  return [{ request, asks: asks !== undefined, name, collection: collection || say('common.untitled') }];
}

/** @param rounds the same round, as one bundle or several say it */
function sayRound(rounds: readonly Round[], { request, asks, name, collection }: Round): string {
  if (asks) return say('feedback.task', { name, collection, count: request.questions.length });
  const names = [...new Set(rounds.map((round) => round.name))];
  return names.length > 1
    ? say('feedback.haveAnswered', { names: sayList(names), collection })
    : say('feedback.hasAnswered', { name, collection });
}

function Notice({ rounds, first, done }: { rounds: readonly Round[]; first: Round; done: boolean }) {
  const { request, asks } = first;
  const here = useRequest(request.id);
  return (
    <Banner
      icon={MessageCircleQuestion}
      actions={
        done &&
        here && (
          <Link className={buttonClass({ variant: 'primary', size: 'sm' })} href={pathTo.round(request.id)}>
            {say(asks ? 'feedback.answerQuestions' : 'feedback.seeAnswers')}
          </Link>
        )
      }
    >
      <p className="strong">{sayRound(rounds, first)}</p>
      {asks && !done && <p>{say('feedback.taskHint')}</p>}
    </Banner>
  );
}

/** Says that bundles are a task, or the answers to one, each round once; when they are brought in it leads there. */
export function RoundNotice({ briefings, done = false }: { briefings: readonly Briefing[]; done?: boolean }) {
  const rounds = Map.groupBy(briefings.flatMap(roundIn), ({ request, asks }) => `${asks} ${request.id}`);
  return [...rounds].map(([key, same]) => same[0] && <Notice key={key} rounds={same} first={same[0]} done={done} />);
}
