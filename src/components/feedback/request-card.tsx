import { Link } from 'wouter';
import { useActions } from '../../hooks/use-actions.ts';
import { answeredBy } from '../../model/answers.ts';
import type { Feedback } from '../../model/feedback.ts';
import type { FeedbackRequest } from '../../model/feedback-request.ts';
import { sayDay } from '../../words/dates.ts';
import { sayList } from '../../words/lists.ts';
import { say } from '../../words/say.ts';
import { Button, buttonClass } from '../kit/button.tsx';
import { pathTo } from '../library/paths.ts';
import { useAct } from '../library/use-act.ts';
import type { People } from './people.ts';
import { Signature } from './signature.tsx';

interface Props {
  request: FeedbackRequest;
  /** What was said of the collection. */
  words: readonly Feedback[];
  people: People;
}

/** What colleagues are asked, who answered, and the way to the round. */
export function RequestCard({ request, words, people }: Props) {
  const { removeRequest } = useActions();
  const act = useAct();
  const { id, curator, dateSaved, questions } = request;
  const isMine = curator === people.me;
  const answered = answeredBy(request, words).filter((person) => isMine === (person !== people.me));
  return (
    <article className="card card--pad round">
      {isMine ? (
        <p className="strong">{say('feedback.youAsked', { date: sayDay(dateSaved) })}</p>
      ) : (
        <p className="line line--wrap">
          <Signature curator={curator} date={dateSaved} people={people} />
          <span>{say('feedback.heAsks', { name: people.nameOf(curator) })}</span>
        </p>
      )}
      <ol>
        {questions.map((question) => (
          <li key={question.id} className="comment__words" dir="auto">
            {question.text}
          </li>
        ))}
      </ol>
      {isMine && (
        <p className="hint">
          {answered.length > 0
            ? say('feedback.answeredBy', { names: sayList(answered.map((person) => people.nameOf(person))) })
            : say('feedback.nobodyYet')}
        </p>
      )}
      <div className="line line--wrap">
        <Link className={buttonClass({ size: 'sm' })} href={pathTo.round(id)}>
          {say(isMine ? 'feedback.seeAnswers' : 'feedback.answerQuestions')}
        </Link>
        {isMine && (
          <Link className={buttonClass({ size: 'sm' })} href={pathTo.sendRound(id)}>
            {say('feedback.requestFile')}
          </Link>
        )}
        <Button variant="plain" size="sm" onClick={() => void act(removeRequest(id), say('feedback.requestRemoved'))}>
          {say('feedback.removeRequest')}
        </Button>
      </div>
    </article>
  );
}
