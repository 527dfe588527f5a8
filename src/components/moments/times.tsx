import { useEffect, useRef } from 'react';
import { useActions } from '../../hooks/use-actions.ts';
import type { Id } from '../../model/identity.ts';
import { type Stretch, troubleOf } from '../../model/stretch.ts';
import { sayClock } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';
import { TimeField, TimeRefusal } from './time-field.tsx';

/** Takes the time of the player, where there is one to ask. */
export interface TakeTime {
  start(): void;
  end(): void;
}

/** Says why these times cannot stand; one past the end of the video can. */
function check(stretch: Stretch): void {
  const trouble = troubleOf(stretch);
  if (trouble === 'no-time') throw new TimeRefusal(say('moments.trouble.noTime'));
  if (trouble) throw new TimeRefusal(say('moments.trouble.endBeforeStart'));
}

/** Start and end of a moment, typed, moved by keys or taken from the player. Typing a start where there is no moment yet makes one. */
export function Times({
  moment,
  duration,
  take,
  onAdd,
}: {
  moment: (Stretch & { id: Id }) | undefined;
  /** Of the video, in seconds, where it is known. */
  duration: number | undefined;
  take?: TakeTime | undefined;
  onAdd(stretch: Stretch): Promise<Id | undefined>;
}) {
  const { trimMoment } = useActions();
  /** A start that is being written: an end that is typed before its moment is there belongs to it. */
  const coming = useRef<{ start: number; id: Promise<Id | undefined> }>(undefined);
  /** An end that was typed before any start. */
  const early = useRef<number>(undefined);
  const isThere = moment !== undefined;
  useEffect(() => {
    if (isThere) [coming.current, early.current] = [undefined, undefined];
  }, [isThere]);
  const setStart = (start: number | undefined) => {
    if (start === undefined) throw new TimeRefusal(say('moments.trouble.noTime'));
    const stretch = { start, end: moment ? moment.end : early.current };
    check(stretch);
    if (moment) return trimMoment(moment.id, stretch);
    const id = onAdd(stretch);
    coming.current = { start, id };
    void id.then((made) => {
      if (made === undefined) coming.current = undefined;
    });
    return id;
  };
  const setEnd = async (end: number | undefined) => {
    const start = moment?.start ?? coming.current?.start;
    if (start === undefined) {
      early.current = end;
      if (end !== undefined) throw new TimeRefusal(say('moments.trouble.noStart'));
      return;
    }
    check({ start, end });
    const id = moment?.id ?? (await coming.current?.id);
    if (id !== undefined) await trimMoment(id, { start, end });
  };
  const past = moment && troubleOf(moment, duration) === 'past-the-end';
  const now = (label: string, onTake: () => void) => (
    <Button variant="plain" size="sm" aria-label={label} title={label} onClick={onTake}>
      {say('moments.now')}
    </Button>
  );
  return (
    <>
      <div className="times">
        <TimeField label={say('moments.start')} value={moment?.start} onSave={setStart} placeholder="0:00">
          {take && now(say('moments.nowStart'), take.start)}
        </TimeField>
        <TimeField
          label={say('moments.end')}
          value={moment?.end}
          onSave={setEnd}
          placeholder={moment ? say('moments.openEnd') : '0:00'}
        >
          {take && moment && now(say('moments.nowEnd'), take.end)}
        </TimeField>
      </div>
      {past && duration !== undefined && (
        <p className="hint" role="status">
          {say('moments.trouble.pastTheEnd', { length: sayClock(duration) })}
        </p>
      )}
    </>
  );
}
