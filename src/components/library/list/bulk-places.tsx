import Folder from 'lucide-react/icons/folder';
import { useState } from 'react';
import { useCollections } from '../../../hooks/use-collections.ts';
import { useValuesAmong } from '../../../hooks/use-listed-rows.ts';
import type { Collection } from '../../../model/collection.ts';
import type { Id } from '../../../model/identity.ts';
import { say } from '../../../words/say.ts';
import { Segmented } from '../../kit/segmented.tsx';
import { BulkValues } from './bulk-values.tsx';
import type { Bulk } from './use-bulk.ts';

type How = 'put' | 'move';

interface Props {
  /** What is chosen until the teacher chooses. */
  start: How;
  selected: readonly Id[];
  bulk: Bulk;
  onClose(): void;
}

/** Puts the selected resources into a collection, moves them there, or takes them out of one. */
export function BulkPlaces({ start, selected, bulk, onClose }: Props) {
  const collections = useCollections();
  const [how, setHow] = useState(start);
  const held = useValuesAmong('collection', selected);
  const named = (id: Id) => collections?.byId.get(id)?.name || say('common.untitled');
  const withCollection = (id: Id, work: (collection: Collection) => unknown) => {
    const collection = collections?.byId.get(id);
    if (collection) work(collection);
  };
  return (
    <div className="stack stack--sm">
      <Segmented<How>
        legend={say('bulk.howToCollect')}
        size="sm"
        options={[
          { value: 'put', label: say('bulk.put') },
          { value: 'move', label: say('bulk.move') },
        ]}
        value={how}
        onChange={setHow}
      />
      {how === 'move' && <p className="hint">{say('bulk.moveHint')}</p>}
      <BulkValues
        label={say('library.collectInto', { count: selected.length })}
        placeholder={say('library.findCollection')}
        hint={say('bulk.takeOutHint')}
        icon={Folder}
        total={selected.length}
        values={held.map(({ value, count }) => ({ value, label: named(value), count }))}
        options={collections?.all.map(({ id, name }) => ({ value: id, label: name || say('common.untitled') }))}
        removesMixed
        onAdd={(id) => {
          withCollection(id, how === 'move' ? bulk.move : bulk.collect);
          onClose();
        }}
        onRemove={(id) => withCollection(id, bulk.takeOut)}
        onCreate={(name) => {
          void (how === 'move' ? bulk.moveIntoNew(name) : bulk.collectIntoNew(name));
          onClose();
        }}
        createLabel={(name) => say('library.newCollectionOf', { name })}
      />
    </div>
  );
}
