import CircleCheck from 'lucide-react/icons/circle-check';
import CircleDashed from 'lucide-react/icons/circle-dashed';
import CircleDot from 'lucide-react/icons/circle-dot';
import { useActions } from '../../hooks/use-actions.ts';
import type { Id } from '../../model/identity.ts';
import { type Criterion, type Judgement, type Verdict, verdicts } from '../../model/review.ts';
import { say } from '../../words/say.ts';
import { Icon } from '../kit/icon.tsx';
import { SavingText } from '../kit/saving-text.tsx';
import { Segmented } from '../kit/segmented.tsx';
import { useAct } from '../library/use-act.ts';

const icons = { yes: CircleCheck, partly: CircleDot, notYet: CircleDashed } as const;

function Head({ criterion }: { criterion: Criterion }) {
  return (
    <div>
      <h3 className="strong">{say(`feedback.criterion_${criterion}`)}</h3>
      <p className="hint">{say(`feedback.look_${criterion}`)}</p>
    </div>
  );
}

/** One point of my own checklist. */
export function OwnPoint({
  collection,
  criterion,
  judged = {},
}: {
  collection: Id;
  criterion: Criterion;
  judged?: Judgement | undefined;
}) {
  const { judge } = useActions();
  const act = useAct();
  const name = say(`feedback.criterion_${criterion}`);
  return (
    <li className="point">
      <Head criterion={criterion} />
      <Segmented<Verdict>
        legend={name}
        size="sm"
        value={judged.verdict}
        options={verdicts.map((value) => ({ value, label: say(`feedback.verdict_${value}`) }))}
        onChange={(verdict) => void act(judge(collection, criterion, { verdict }))}
      />
      {(judged.verdict !== undefined || judged.note) && (
        <SavingText
          label={say('feedback.reviewNote', { criterion: name })}
          labelHidden
          bare
          value={judged.note ?? ''}
          placeholder={say('feedback.reviewNoteHint')}
          onSave={(note) => judge(collection, criterion, { note })}
        />
      )}
    </li>
  );
}

/** One point as a colleague judged it. */
export function TheirPoint({ criterion, judged }: { criterion: Criterion; judged: Judgement }) {
  const { verdict, note } = judged;
  return (
    <li className="point">
      <p className="line line--wrap">
        <span className="strong">{say(`feedback.criterion_${criterion}`)}</span>
        {verdict && (
          <span className="point__verdict">
            <Icon icon={icons[verdict]} />
            {say(`feedback.verdict_${verdict}`)}
          </span>
        )}
      </p>
      {note && (
        <p className="prose comment__words" dir="auto">
          {note}
        </p>
      )}
    </li>
  );
}
