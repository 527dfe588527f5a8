import { useActions } from '../../hooks/use-actions.ts';
import type { Feedback } from '../../model/feedback.ts';
import type { Question as Asked, FeedbackRequest } from '../../model/feedback-request.ts';
import { threadsOf } from '../../model/threads.ts';
import { say } from '../../words/say.ts';
import { SavingText } from '../kit/saving-text.tsx';
import { Comment } from './comment.tsx';
import type { People } from './people.ts';

interface Props {
  request: FeedbackRequest;
  question: Asked;
  words: readonly Feedback[];
  people: People;
}

/** One question: a field for whoever was asked, the answers of all for whoever asks. */
export function Question({ request, question, words, people }: Props) {
  const { answerQuestion } = useActions();
  const isMine = request.curator === people.me;
  const threads = threadsOf(words).filter(({ first }) => first.question === question.id);
  const own = isMine ? undefined : threads.find(({ first }) => first.curator === people.me);
  const others = threads.filter((thread) => thread !== own);
  return (
    <li className="question">
      <h2 className="subheading comment__words" dir="auto">
        {question.text}
      </h2>
      {!isMine && (
        <SavingText
          label={say('feedback.yourAnswer')}
          rows={3}
          value={own?.first.text ?? ''}
          onSave={(text) => answerQuestion(request.collection, question.id, text)}
        />
      )}
      {own?.answers.map((answer) => (
        <Comment key={answer.id} words={answer} people={people} />
      ))}
      {others.map(({ first, answers }) => (
        <Comment key={first.id} words={first} answers={answers} people={people} />
      ))}
      {isMine && others.length === 0 && <p className="hint">{say('feedback.noAnswer')}</p>}
    </li>
  );
}
