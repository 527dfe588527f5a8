import { useActions } from '../../hooks/use-actions.ts';
import { answersTo } from '../../model/answers.ts';
import type { Feedback } from '../../model/feedback.ts';
import type { Question as Asked, FeedbackRequest } from '../../model/feedback-request.ts';
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
  const answers = answersTo(question.id, words);
  const own = answers.find(({ curator }) => curator === people.me);
  const others = answers.filter((answer) => answer !== own);
  return (
    <li className="question">
      <h2 className="subheading comment__words" dir="auto">
        {question.text}
      </h2>
      {!isMine && (
        <SavingText
          label={say('feedback.yourAnswer')}
          rows={3}
          value={own?.text ?? ''}
          onSave={(text) => answerQuestion(request.collection, question.id, text)}
        />
      )}
      {others.map((answer) => (
        <Comment
          key={answer.id}
          words={answer}
          answers={words.filter(({ inReplyTo }) => inReplyTo === answer.id)}
          people={people}
        />
      ))}
      {isMine && others.length === 0 && <p className="hint">{say('feedback.noAnswer')}</p>}
    </li>
  );
}
