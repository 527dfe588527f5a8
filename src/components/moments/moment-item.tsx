import Pencil from 'lucide-react/icons/pencil';
import Play from 'lucide-react/icons/play';
import Trash2 from 'lucide-react/icons/trash-2';
import type { MouseEvent, ReactNode } from 'react';
import { useActions } from '../../hooks/use-actions.ts';
import { prompts } from '../../model/excerpt.ts';
import { linkAt } from '../../model/link-at.ts';
import type { Resource } from '../../model/resource.ts';
import { sayClock } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { ShownChip } from '../evidence/shown-chip.tsx';
import { type Talk, useExcerptComments } from '../feedback/excerpt-talk.tsx';
import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { useAct } from '../library/use-act.ts';
import { showStretch } from './say-moment.ts';
import type { MarkedMoment } from './use-moments.ts';

/** The times, as the way to the video at that second. */
function TimePill({ moment, resource, onOpen }: { moment: MarkedMoment; resource: Resource; onOpen(): void }) {
  const link = linkAt(resource, moment.start, moment.end);
  const label = say('moments.open', { time: sayClock(moment.start) });
  const inside = (
    <>
      <Icon icon={Play} />
      {showStretch(moment)}
    </>
  );
  const open = (event: MouseEvent) => {
    event.preventDefault();
    onOpen();
  };
  // Without an address there is nothing to open.
  if (link === undefined) return <span className="moment">{inside}</span>;
  return (
    <a className="moment" href={link} title={label} onClick={open}>
      {inside}
      <span className="visually-hidden">{label}</span>
    </a>
  );
}

interface Props {
  moment: MarkedMoment;
  resource: Resource;
  talk: Talk | undefined;
  /** Opens the video where the moment starts. */
  onOpen(moment: MarkedMoment): void;
  /** Its form is open, here or above. */
  editing: boolean;
  onEdit(): void;
  /** The form, where it opens under the moment. */
  children?: ReactNode;
}

/** One moment: when, what it shows, what happens there; to be opened, edited, removed. */
export function MomentItem({ moment, resource, talk, onOpen, editing, onEdit, children }: Props) {
  const actions = useActions();
  const act = useAct();
  const { start, comments } = useExcerptComments(moment.id, talk);
  const time = sayClock(moment.start);
  const answered = prompts.filter((prompt) => moment.analysis?.[prompt]);
  const remove = () => void act(actions.removeExcerpt(moment.id), say('moments.removed'));
  return (
    <li className="excerpt">
      <div className="excerpt__foot">
        <TimePill moment={moment} resource={resource} onOpen={() => onOpen(moment)} />
        {moment.shows.map((shown) => (
          <ShownChip key={shown.competency.id} {...shown} />
        ))}
        <span className="moments__does">
          {!editing && start}
          <Button
            variant="plain"
            size="sm"
            icon={Pencil}
            iconOnly={say('moments.edit', { time })}
            aria-expanded={editing}
            onClick={onEdit}
          />
          <Button variant="plain" size="sm" icon={Trash2} iconOnly={say('moments.remove', { time })} onClick={remove} />
        </span>
      </div>
      {!editing && moment.note && (
        <p dir="auto" className="prose">
          {moment.note}
        </p>
      )}
      {!editing && answered.length > 0 && (
        <dl className="answers">
          {answered.map((prompt) => (
            <div key={prompt}>
              <dt>{say(`moments.analysis.${prompt}`)}</dt>
              <dd dir="auto">{moment.analysis?.[prompt]}</dd>
            </div>
          ))}
        </dl>
      )}
      {talk && moment.curator !== talk.people.me && (
        <p className="hint">{say('moments.by', { name: talk.people.nameOf(moment.curator) })}</p>
      )}
      {!editing && comments}
      {children}
    </li>
  );
}
