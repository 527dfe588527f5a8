import Plus from 'lucide-react/icons/plus';
import { useCallback, useState } from 'react';
import { useActions } from '../../../hooks/use-actions.ts';
import type { Collections } from '../../../hooks/use-collections.ts';
import type { Id } from '../../../model/identity.ts';
import type { PlaceCounts } from '../../../search/columns/counts.ts';
import { say } from '../../../words/say.ts';
import { Button } from '../../kit/button.tsx';
import { navigate } from '../hash-location.ts';
import { type Address, pathTo } from '../paths.ts';
import { useAct } from '../use-act.ts';
import { CollectionBranch } from './collection-branch.tsx';
import { NameField } from './name-field.tsx';
import { useFolded } from './use-folded.ts';

interface Props {
  address: Address;
  collections: Collections;
  counts: PlaceCounts['byCollection'];
}

const currentOf = (address: Address): Id | undefined =>
  address.view === 'collection' || (address.view === 'share' && address.what === 'collection') ? address.id : undefined;

/** The collections, one inside the other, and the way to a new one. */
export function CollectionTree({ address, collections, counts }: Props) {
  const actions = useActions();
  const act = useAct();
  const { folded, toggle } = useFolded();
  const [making, setMaking] = useState(false);

  const make = useCallback(
    async (name: string, parent?: Id) => {
      const id = await act(
        actions.createCollection(name, parent === undefined ? {} : { parent }),
        say('library.collectionMade', { name }),
      );
      if (id) navigate(pathTo.collection(id));
    },
    [actions, act],
  );

  return (
    <>
      <div className="side__group">
        <h2 id="side-collections">{say('library.collections')}</h2>
        <Button
          variant="plain"
          size="sm"
          icon={Plus}
          iconOnly={say('library.newCollection')}
          onClick={() => setMaking(true)}
        />
      </div>
      {making && (
        <NameField
          label={say('library.newCollectionName')}
          onName={(name) => void make(name)}
          onLeave={() => setMaking(false)}
        />
      )}
      {collections.tree.length === 0 && !making && <p className="hint side__hint">{say('library.noCollections')}</p>}
      <ul aria-labelledby="side-collections">
        {collections.tree.map((node) => (
          <CollectionBranch
            key={node.row.id}
            node={node}
            depth={0}
            current={currentOf(address)}
            counts={counts}
            folded={folded}
            onFold={toggle}
            onMake={make}
          />
        ))}
      </ul>
    </>
  );
}
