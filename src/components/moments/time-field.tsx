import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { clockOf, secondsOfClock } from '../../model/clock.ts';
import { say } from '../../words/say.ts';
import { Field } from '../kit/field.tsx';
import { sayNotKept } from '../kit/not-kept.ts';
import { useSaving } from '../kit/use-saving.ts';

/** Thrown instead of writing what is no time here; its words stand under the field. */
export class TimeRefusal extends Error {}

const STEPS: Record<string, number> = { ArrowUp: 1, ArrowDown: -1 };

interface Props {
  label: string;
  /** Undefined: open, or not marked yet. */
  value: number | undefined;
  /** Writes the time down, or throws a TimeRefusal that says why not. Undefined: the field was emptied. */
  onSave(seconds: number | undefined): unknown;
  placeholder?: string;
  /** A button inside the field: take the time of the player. */
  children?: ReactNode;
}

/** A time in a video, typed as 4:12 or moved by the arrow keys. */
export function TimeField({ label, value, onSave, placeholder, children }: Props) {
  const hint = useId();
  const written = value === undefined ? '' : clockOf(value);
  const save = (text: string) => {
    const seconds = text.trim() === '' ? undefined : secondsOfClock(text);
    if (seconds === undefined && text.trim() !== '') throw new TimeRefusal(say('moments.trouble.noTime'));
    return onSave(seconds);
  };
  const { text, failure, type, flush } = useSaving(written, save, { whole: true });
  // A time that comes from elsewhere, from the player, stands instead of words that were none.
  const isRefused = useRef(false);
  isRefused.current = failure instanceof TimeRefusal;
  useEffect(() => {
    if (!isRefused.current) return;
    type(written);
    flush();
  }, [written, type, flush]);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = STEPS[event.key];
    const shown = secondsOfClock(text);
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) flush();
    if (step === undefined || shown === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    type(clockOf(Math.max(0, shown + step * (event.shiftKey ? 10 : 1))));
    flush();
  };
  const refused = failure instanceof TimeRefusal ? (text === written ? undefined : failure.message) : undefined;
  const problem =
    refused ?? (failure === undefined || failure instanceof TimeRefusal ? undefined : sayNotKept(failure));
  return (
    <Field label={label} problem={problem}>
      {(control) => (
        <div className="time">
          <input
            {...control}
            aria-describedby={[control['aria-describedby'], hint].filter(Boolean).join(' ')}
            className="input"
            inputMode="text"
            autoComplete="off"
            dir="ltr"
            maxLength={12}
            value={text}
            placeholder={placeholder}
            onChange={(event) => type(event.target.value)}
            onBlur={flush}
            onKeyDown={onKeyDown}
          />
          {children}
          <span className="visually-hidden" id={hint}>
            {say('moments.nudge')}
          </span>
        </div>
      )}
    </Field>
  );
}
