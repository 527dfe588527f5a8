import type { KeyboardEvent, ReactNode } from 'react';
import { LONGEST_NAME } from '../../../export/bundle-limits.ts';
import { say } from '../../../words/say.ts';
import { Button } from '../../kit/button.tsx';
import { Field } from '../../kit/field.tsx';
import { sayNotKept } from '../../kit/not-kept.ts';
import { useSaving } from '../../kit/use-saving.ts';

/** Thrown instead of writing what the field cannot take; what it says stands under the field. */
export class Refusal extends Error {
  readonly says: ReactNode;

  constructor(says: ReactNode) {
    super('refused');
    this.says = says;
  }
}

interface Props {
  label: string;
  hint?: string;
  value: string;
  type?: 'text' | 'url';
  placeholder?: string;
  /** Why these words cannot be kept, in a sentence; undefined where they can. */
  check?(text: string): string | undefined;
  /** Keeps the text, or throws a Refusal. */
  onSave(text: string): unknown;
  /** Keeps it only when the field is left: half an address is another address. */
  whole?: boolean;
}

/** A line of text that keeps itself, but only where it makes sense: what does not stays in the field, with a sentence under it. */
export function CheckedText({ label, hint, value, type = 'text', placeholder, check, onSave, whole = false }: Props) {
  const save = (text: string) => {
    const refusal = text === '' ? undefined : check?.(text);
    if (refusal !== undefined) throw new Refusal(refusal);
    return onSave(text);
  };
  const saving = useSaving(value, save, { whole });
  const { failure, text } = saving;
  const refused = failure instanceof Refusal && text !== value ? failure.says : undefined;
  const broken = failure !== undefined && !(failure instanceof Refusal);
  const problem = broken ? (
    <>
      {sayNotKept(failure)}{' '}
      <Button variant="plain" size="sm" onClick={saving.flush}>
        {say('common.keep')}
      </Button>
    </>
  ) : (
    refused
  );
  const leaveOnEnter = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.currentTarget.blur();
  };
  return (
    <Field label={label} hint={problem ? undefined : hint} problem={problem}>
      {(control) => (
        <input
          {...control}
          className="input"
          type={type}
          maxLength={LONGEST_NAME}
          value={text}
          placeholder={placeholder}
          onChange={(event) => saving.type(event.target.value)}
          onBlur={saving.flush}
          onKeyDown={leaveOnEnter}
        />
      )}
    </Field>
  );
}
