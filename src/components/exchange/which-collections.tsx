import Folder from 'lucide-react/icons/folder';
import type { Collection } from '../../model/collection.ts';
import type { Id } from '../../model/identity.ts';
import { say } from '../../words/say.ts';
import { TokenField } from '../kit/token-field.tsx';

interface Props {
  ids: readonly Id[];
  /** All collections that could go. */
  all: readonly Collection[];
  onChange(ids: Id[]): void;
}

/** Which collections go into one file; what stands inside them goes along. The last one cannot be left out. */
export function WhichCollections({ ids, all, onChange }: Props) {
  if (all.length < 2) return null;
  const options = all.map(({ id, name }) => ({ value: id, label: name || say('common.untitled') }));
  return (
    <TokenField
      label={say('sharing.which')}
      placeholder={say('sharing.whichAdd')}
      icon={Folder}
      tokens={options.filter(({ value }) => ids.includes(value))}
      options={options}
      onAdd={(id) => onChange([...ids, id])}
      onRemove={(id) => {
        if (ids.length > 1) onChange(ids.filter((each) => each !== id));
      }}
      removeLabel={(name) => say('sharing.whichRemove', { name })}
    />
  );
}
