import { type FormEvent, useState } from 'react';
import { LONGEST_NAME } from '../../export/bundle-limits.ts';
import { useActions } from '../../hooks/use-actions.ts';
import { cleanUrl } from '../../model/clean-url.ts';
import type { Id } from '../../model/identity.ts';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';
import { Field } from '../kit/field.tsx';
import { useAct } from '../library/use-act.ts';

/** Adds a page by its address. The page itself is not opened: nothing leaves the computer. */
export function AddLink({ collection, onDone }: { collection: Id; onDone(): void }) {
  const actions = useActions();
  const act = useAct();
  const [address, setAddress] = useState('');
  const [name, setName] = useState('');
  const [wrong, setWrong] = useState(false);

  const add = async (event: FormEvent) => {
    event.preventDefault();
    const url = cleanUrl(address);
    setWrong(url === undefined);
    if (url === undefined) return;
    const title = name.trim() || new URL(url).hostname;
    const added = await act(actions.addLink(collection, url, title), say('collection.linkAdded', { name: title }));
    if (added !== undefined) onDone();
  };

  return (
    <form className="stack" onSubmit={(event) => void add(event)} noValidate>
      <Field label={say('collection.linkLabel')} problem={wrong ? say('collection.linkWrong') : undefined}>
        {(control) => (
          <input
            {...control}
            className="input"
            type="url"
            value={address}
            placeholder={say('collection.linkPlaceholder')}
            // biome-ignore lint/a11y/noAutofocus: the teacher just asked for this panel
            autoFocus
            onChange={(event) => setAddress(event.target.value)}
          />
        )}
      </Field>
      <Field label={say('collection.linkName')} hint={say('collection.linkNameHint')}>
        {(control) => (
          <input
            {...control}
            className="input"
            maxLength={LONGEST_NAME}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <p>
        <Button variant="primary" type="submit">
          {say('collection.linkAdd')}
        </Button>
      </p>
    </form>
  );
}
