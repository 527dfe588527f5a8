import Folder from 'lucide-react/icons/folder';
import { useCollections } from '../../hooks/use-collections.ts';
import type { Id } from '../../model/identity.ts';
import { say } from '../../words/say.ts';
import { TokenField } from '../kit/token-field.tsx';

/** Which collections go into one file; what stands inside them goes along. The last one cannot be left out. */
export function WhichCollections({ ids, onChange }: { ids: readonly Id[]; onChange(ids: Id[]): void }) {
  const collections = useCollections();
  if (!collections || collections.all.length < 2) return null;
  const options = collections.all.map(({ id, name }) => ({ value: id, label: name || say('common.untitled') }));
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
