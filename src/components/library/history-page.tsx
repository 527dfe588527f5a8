import HistoryIcon from 'lucide-react/icons/history';
import Undo2 from 'lucide-react/icons/undo-2';
import { useRef, useState } from 'react';
import { useActions } from '../../hooks/use-actions.ts';
import { useHistory } from '../../hooks/use-history.ts';
import { sayDayOrToday, sayTime } from '../../words/dates.ts';
import { say, saySentence } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';
import { Ghost } from '../kit/ghost.tsx';
import { useLongWork } from '../kit/long-work.tsx';
import { sayNotDone } from '../kit/not-kept.ts';
import { Nothing } from '../kit/nothing.tsx';
import { useFocusWhenGone } from '../kit/use-focus-when-gone.ts';
import { wasStopped } from '../kit/was-stopped.ts';
import { sayUndone } from './say-undone.ts';

type Action = NonNullable<ReturnType<typeof useHistory>>[number];

/** What was done, the newest first, by day; each can be taken back where nothing later stands on it. */
export function HistoryPage() {
  const history = useHistory();
  const days = Map.groupBy(history ?? [], (action) => sayDayOrToday(action.date));
  return (
    <div className="page__inner">
      <header className="page__head">
        <h1 className="display">{say('library.history')}</h1>
        <p className="lead">{say('library.historyLead')}</p>
      </header>
      {!history && <Ghost widths={['40%', '60%', '50%']} />}
      {history?.length === 0 && (
        <Nothing title={say('library.historyEmptyTitle')} icon={HistoryIcon}>
          <p>{say('library.historyEmpty')}</p>
        </Nothing>
      )}
      {[...days].map(([day, actions]) => (
        <section className="section" key={day} aria-label={day}>
          <h2 className="subheading">{day}</h2>
          <ul className="lines">
            {actions.map((action) => (
              <ActionLine key={action.number} action={action} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function ActionLine({ action }: { action: Action }) {
  const actions = useActions();
  const doWork = useLongWork();
  const [refused, setRefused] = useState<string | undefined>(undefined);
  const line = useRef<HTMLLIElement>(null);
  // The button that was pressed goes: the line that it stood in tells how that went.
  useFocusWhenGone(action.undoneBy === undefined, () => line.current?.focus());
  const label = saySentence(action.label);
  const what = action.undoes === undefined ? label : say('library.isUndo', { what: label });
  const undo = async () => {
    try {
      const undone = await doWork(say('bulk.undoing'), (watching) => actions.undo(action.number, watching));
      setRefused(undone.done ? undefined : sayUndone(undone));
    } catch (error) {
      setRefused(wasStopped(error) ? undefined : sayNotDone(error));
    }
  };
  return (
    <li ref={line} tabIndex={-1}>
      <div className="lines__words">
        <p className={action.undoneBy === undefined ? '' : 'quiet'}>{what}</p>
        <p className="meta">
          <span>{sayTime(action.date)}</span>
          {action.count > 1 && <span>{say('library.rows', { count: action.count })}</span>}
          {action.undoneBy !== undefined && <span>{say('library.wasUndone')}</span>}
        </p>
        {refused && (
          <p className="problem" role="alert">
            {refused}
          </p>
        )}
      </div>
      {action.undoneBy === undefined && (
        <Button
          variant="plain"
          size="sm"
          icon={Undo2}
          aria-label={
            action.undoes === undefined ? say('library.undoThis', { what }) : say('library.againThis', { what: label })
          }
          onClick={() => void undo()}
        >
          {action.undoes === undefined ? say('common.undo') : say('common.redo')}
        </Button>
      )}
    </li>
  );
}
