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
  onAdd(stretch: Stretch): Promise<unknown>;
}) {
  const { trimMoment } = useActions();
  const trim = (stretch: Stretch) => {
    check(stretch);
    return moment ? trimMoment(moment.id, stretch) : onAdd(stretch);
  };
  const setStart = (start: number | undefined) => {
    if (start === undefined) throw new TimeRefusal(say('moments.trouble.noTime'));
    return trim({ start, end: moment?.end });
  };
  const setEnd = (end: number | undefined) => {
    if (!moment) throw new TimeRefusal(say('moments.trouble.noStart'));
    return trim({ start: moment.start, end });
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
          disabled={!moment}
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
