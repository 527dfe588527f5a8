import MessageCircleQuestion from 'lucide-react/icons/message-circle-question-mark';
import { Link } from 'wouter';
import { useRequest } from '../../hooks/use-feedback.ts';
import type { Reading } from '../../import/reading.ts';
import { say } from '../../words/say.ts';
import { Banner } from '../kit/banner.tsx';
import { buttonClass } from '../kit/button.tsx';
import { pathTo } from '../library/paths.ts';

/** What a bundle says of a round of feedback: whose questions it brings, or whose answers; undefined where it is of none. */
function roundIn({ header: { asks, answers, curator }, library }: Reading) {
  const request = library.requests.find(({ id }) => id === (asks ?? answers));
  const collection = library.collections.find(({ id }) => id === request?.collection);
  if (!request || !collection) return undefined;
  const params = {
    name: curator?.name || say('common.nameless'),
    collection: collection.name || say('common.untitled'),
  };
  const sentence =
    asks === undefined
      ? say('feedback.hasAnswered', params)
      : say('feedback.task', { ...params, count: request.questions.length });
  return { id: request.id, asks: asks !== undefined, sentence };
}

/** Says that a bundle is a task, or the answer to one; once it is brought in it leads there. */
export function RoundNotice({ reading, done = false }: { reading: Reading; done?: boolean }) {
  const round = roundIn(reading);
  const here = useRequest(round?.id ?? '');
  if (!round) return null;
  const { id, asks, sentence } = round;
  return (
    <Banner
      icon={MessageCircleQuestion}
      actions={
        done &&
        here && (
          <Link className={buttonClass({ variant: 'primary', size: 'sm' })} href={pathTo.round(id)}>
            {say(asks ? 'feedback.answerQuestions' : 'feedback.seeAnswers')}
          </Link>
        )
      }
    >
      <p className="strong">{sentence}</p>
      {asks && !done && <p>{say('feedback.taskHint')}</p>}
    </Banner>
  );
}
