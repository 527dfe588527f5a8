import type { KeyboardEvent, Ref } from 'react';
import { LONGEST_NAME, LONGEST_TEXT } from '../../export/bundle-limits.ts';
import { say } from '../../words/say.ts';
import { Button } from './button.tsx';
import { type ControlProps, Field, type FieldProps } from './field.tsx';
import { sayNotKept } from './not-kept.ts';
import { useSaving } from './use-saving.ts';

export interface SavingTextProps extends Omit<FieldProps, 'children' | 'problem'> {
  value: string;
  /** Keeps the text. Where it rejects, the text stays in the field and the field says why. */
  onSave(text: string): unknown;
  /** 0: a single line. Otherwise the field starts with so many lines and grows with its text. */
  rows?: number;
  /** Looks like the text it edits until it is touched. */
  bare?: boolean;
  /** The face of a title. Enter ends the editing instead of breaking the line. */
  title?: boolean;
  placeholder?: string;
  type?: 'text' | 'url';
  ref?: Ref<HTMLElement>;
  autoFocus?: boolean;
  /** A key under which the words survive a window that closes in the middle of them. */
  holdAs?: string;
}

/** A text field that keeps what is typed, by itself. */
export function SavingText({
  value,
  onSave,
  rows = 1,
  bare = false,
  title = false,
  placeholder,
  type = 'text',
  ref,
  autoFocus = false,
  holdAs,
  ...field
}: SavingTextProps) {
  const { text, failure, type: typed, flush } = useSaving(value, onSave, { holdAs });
  const look = ['input', bare && 'input--bare', title && 'input--title', field.private && 'input--private'];
  const endEditing = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.currentTarget.blur();
  };
  const shared = (control: ControlProps) => ({
    ...control,
    className: look.filter(Boolean).join(' '),
    value: text,
    placeholder,
    autoFocus,
    // What is longer could go out in no bundle.
    maxLength: title || rows === 0 ? LONGEST_NAME : LONGEST_TEXT,
    onChange: (event: { target: { value: string } }) => typed(event.target.value),
    onBlur: flush,
  });
  const problem = failure ? (
    <>
      {sayNotKept(failure)}{' '}
      <Button variant="plain" size="sm" onClick={flush}>
        {say('common.keep')}
      </Button>
    </>
  ) : undefined;
  return (
    <Field {...field} problem={problem}>
      {(control) =>
        rows === 0 ? (
          <input {...shared(control)} type={type} ref={ref as Ref<HTMLInputElement>} onKeyDown={endEditing} />
        ) : (
          <textarea
            {...shared(control)}
            rows={rows}
            ref={ref as Ref<HTMLTextAreaElement>}
            {...(title ? { onKeyDown: endEditing } : {})}
          />
        )
      }
    </Field>
  );
}
