import { type FormEvent, useState } from 'react';
import { LONGEST_NAME } from '../../../export/bundle-limits.ts';
import type { Filter } from '../../../search/filter.ts';
import { sayRow } from '../../../words/lists.ts';
import { say } from '../../../words/say.ts';
import { Button } from '../../kit/button.tsx';
import { useFocusBack } from '../../kit/use-focus-back.ts';
import { useChips } from './use-chips.tsx';

interface Props {
  filter: Filter;
  onName(name: string): void;
  onClose(): void;
}

/** Asks what a search is to be called; what it looks for is proposed. */
export function SaveSearchForm({ filter, onName, onClose }: Props) {
  useFocusBack();
  const chips = useChips(filter);
  const text = filter.text?.trim() ?? '';
  const [name, setName] = useState(() =>
    sayRow([...(text === '' ? [] : [text]), ...chips.map(({ label }) => label)]).slice(0, LONGEST_NAME),
  );
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    onClose();
    onName(name.trim());
  };
  return (
    <form className="save-search" onSubmit={keep}>
      <input
        className="input input--sm"
        aria-label={say('searches.name')}
        placeholder={say('searches.name')}
        dir="auto"
        // biome-ignore lint/a11y/noAutofocus: it opens beside the button that was just pressed for it
        autoFocus
        maxLength={LONGEST_NAME}
        value={name}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          onClose();
        }}
      />
      <Button variant="primary" size="sm" type="submit" disabled={name.trim() === ''}>
        {say('searches.keep')}
      </Button>
      <Button variant="plain" size="sm" onClick={onClose}>
        {say('common.cancel')}
      </Button>
    </form>
  );
}
