import { type FormEvent, useState } from 'react';
import { LONGEST_NAME } from '../../../export/bundle-limits.ts';
import { useActions } from '../../../hooks/use-actions.ts';
import { cleanUrl } from '../../../model/clean-url.ts';
import { say } from '../../../words/say.ts';
import { Button } from '../../kit/button.tsx';
import { Field } from '../../kit/field.tsx';
import { useToast } from '../../kit/toasts.tsx';
import { useFocusBack } from '../../kit/use-focus-back.ts';
import { pathTo } from '../paths.ts';
import { useAct } from '../use-act.ts';
import { useAddress } from '../use-address.ts';

/** Saves an address that was not clipped: typed or pasted, with a name of one's own. Nothing is fetched. */
export function AddLink({ place, onClose }: { place: string; onClose(): void }) {
  useFocusBack();
  const actions = useActions();
  const act = useAct();
  const toast = useToast();
  const [, navigate] = useAddress();
  const [address, setAddress] = useState('');
  const [name, setName] = useState('');
  const [refused, setRefused] = useState(false);

  const add = async (event: FormEvent) => {
    event.preventDefault();
    const url = cleanUrl(address);
    setRefused(url === undefined);
    if (url === undefined) return;
    const draft = { kind: 'page', name: name.trim() || url, url } as const;
    const saved = await act(actions.saveResource(draft), say('library.linkAdded'));
    if (!saved) return;
    if (!saved.isNew) toast(say('library.linkKnown'));
    onClose();
    navigate(pathTo.resource(saved.id, saved.isNew ? place : pathTo.all));
  };

  return (
    <form className="add-link" onSubmit={(event) => void add(event)} noValidate>
      <Field
        label={say('library.linkAddress')}
        hint={refused ? undefined : say('library.addLinkHint')}
        problem={refused ? say('library.linkRefused') : undefined}
      >
        {(control) => (
          <input
            {...control}
            className="input"
            type="url"
            // biome-ignore lint/a11y/noAutofocus: it opens below the button that was just pressed for it
            autoFocus
            value={address}
            onChange={(event) => {
              setAddress(event.target.value);
              setRefused(false);
            }}
            onKeyDown={(event) => {
              if (event.key === 'Escape') onClose();
            }}
          />
        )}
      </Field>
      <Field label={say('library.linkName')}>
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
      <div className="line">
        <Button variant="primary" type="submit">
          {say('library.linkAdd')}
        </Button>
        <Button variant="plain" onClick={onClose}>
          {say('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
