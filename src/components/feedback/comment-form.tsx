import { type KeyboardEvent, useState } from 'react';
import { LONGEST_TEXT } from '../../export/bundle-limits.ts';
import { type Protocol, protocols } from '../../model/feedback.ts';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';
import { Field } from '../kit/field.tsx';
import { Segmented } from '../kit/segmented.tsx';
import { useOneAtATime } from '../kit/use-one-at-a-time.ts';

interface Props {
  label: string;
  /** What stands there already, where it is changed. */
  words?: { text: string; protocol?: Protocol | undefined };
  /** Asks for the kind of comment; an answer has none. */
  kinds: boolean;
  onSave(words: { text: string; protocol?: Protocol }): Promise<unknown>;
  onLeave(): void;
}

/** Words to a colleague: first of which kind, which says what to look for. */
export function CommentForm({ label, words, kinds, onSave, onLeave }: Props) {
  const [protocol, setProtocol] = useState<Protocol>(words?.protocol ?? 'warm');
  const [text, setText] = useState(words?.text ?? '');
  const save = useOneAtATime(async () => {
    if (text.trim() === '') return;
    const done = await onSave(kinds ? { text, protocol } : { text });
    if (done !== undefined) onLeave();
  });
  /** Words that were typed stay: the form closes by its button. */
  const leaveUnlessTyped = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (text.trim() === (words?.text ?? '').trim()) onLeave();
  };
  return (
    <div className="comment-form">
      {kinds && (
        <Segmented<Protocol>
          legend={say('feedback.kind')}
          size="sm"
          value={protocol}
          options={protocols.map((value) => ({ value, label: say(`feedback.protocol_${value}`) }))}
          onChange={setProtocol}
        />
      )}
      <Field label={label} labelHidden>
        {(control) => (
          <textarea
            {...control}
            className="input"
            dir="auto"
            rows={2}
            maxLength={LONGEST_TEXT}
            // biome-ignore lint/a11y/noAutofocus: it opens below the button that was just pressed for it
            autoFocus
            placeholder={kinds ? say(`feedback.hint_${protocol}`) : label}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') leaveUnlessTyped(event);
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
            }}
          />
        )}
      </Field>
      <div className="line">
        <Button size="sm" disabled={text.trim() === ''} onClick={save}>
          {say('feedback.save')}
        </Button>
        <Button variant="plain" size="sm" onClick={onLeave}>
          {say('common.cancel')}
        </Button>
      </div>
    </div>
  );
}
