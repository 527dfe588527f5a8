import { useState } from 'react';
import { LONGEST_TEXT } from '../../../export/bundle-limits.ts';
import { useActions } from '../../../hooks/use-actions.ts';
import type { Id } from '../../../model/identity.ts';
import { say } from '../../../words/say.ts';
import { Button } from '../../kit/button.tsx';
import { Field } from '../../kit/field.tsx';
import { useFocusBack } from '../../kit/use-focus-back.ts';
import { useAct } from '../use-act.ts';

interface Props {
  resource: Id;
  onAdded(excerpt: Id): void;
  onLeave(): void;
}

/** Words of the page, written or pasted. */
export function AddQuote({ resource, onAdded, onLeave }: Props) {
  useFocusBack();
  const actions = useActions();
  const act = useAct();
  const [words, setWords] = useState('');
  const exact = words.trim();
  const add = async () => {
    if (exact === '') return;
    const id = await act(actions.addQuote(resource, { exact }));
    if (id !== undefined) onAdded(id);
  };
  return (
    <div className="stack stack--sm">
      <Field label={say('detail.quoteText')} labelHidden>
        {(control) => (
          <textarea
            {...control}
            className="input"
            rows={2}
            maxLength={LONGEST_TEXT}
            // biome-ignore lint/a11y/noAutofocus: it opens below the button that was just pressed for it
            autoFocus
            placeholder={say('detail.quotePlaceholder')}
            value={words}
            onChange={(event) => setWords(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') onLeave();
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void add();
            }}
          />
        )}
      </Field>
      <div className="line">
        <Button size="sm" disabled={exact === ''} onClick={() => void add()}>
          {say('detail.addQuote')}
        </Button>
        <Button variant="plain" size="sm" onClick={onLeave}>
          {say('common.cancel')}
        </Button>
      </div>
    </div>
  );
}
