import { useState } from 'react';
import { LONGEST_NAME, LONGEST_TEXT } from '../../export/bundle-limits.ts';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';
import { Field } from '../kit/field.tsx';
import { useOneAtATime } from '../kit/use-one-at-a-time.ts';

/** What a teacher writes of one try. */
export interface Tried {
  date: string;
  educationalLevel?: string | undefined;
  happened?: string | undefined;
  next?: string | undefined;
}

const texts = ['happened', 'next'] as const;

/** When, with which level, what happened, what next: and the reminder that students are not named. */
export function TryForm({
  tried,
  onSave,
  onLeave,
}: {
  tried: Tried;
  onSave(tried: Tried): Promise<unknown>;
  onLeave(): void;
}) {
  const [fields, setFields] = useState(tried);
  /** What was said before and is said no longer is empty: what is absent would stand on with whoever has it. */
  const set = (field: keyof Tried, text: string) =>
    setFields({ ...fields, [field]: text === '' && tried[field] === undefined ? undefined : text });
  const save = useOneAtATime(async () => {
    if (fields.date !== '' && (await onSave(fields)) !== undefined) onLeave();
  });
  return (
    <form
      className="comment-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className="about__pair">
        <Field label={say('feedback.when')}>
          {(control) => (
            <input
              {...control}
              className="input"
              type="date"
              required
              value={fields.date}
              onChange={(event) => set('date', event.target.value)}
            />
          )}
        </Field>
        <Field label={say('feedback.level')}>
          {(control) => (
            <input
              {...control}
              className="input"
              dir="auto"
              maxLength={LONGEST_NAME}
              value={fields.educationalLevel ?? ''}
              onChange={(event) => set('educationalLevel', event.target.value)}
            />
          )}
        </Field>
      </div>
      {texts.map((field) => (
        <Field
          key={field}
          label={say(`feedback.${field}`)}
          {...(field === 'happened' ? { hint: say('feedback.noNames') } : {})}
        >
          {(control) => (
            <textarea
              {...control}
              className="input"
              dir="auto"
              rows={2}
              maxLength={LONGEST_TEXT}
              value={fields[field] ?? ''}
              onChange={(event) => set(field, event.target.value)}
            />
          )}
        </Field>
      ))}
      <div className="line">
        <Button size="sm" type="submit" disabled={fields.date === ''}>
          {say('feedback.save')}
        </Button>
        <Button variant="plain" size="sm" onClick={onLeave}>
          {say('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
