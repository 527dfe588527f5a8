import FolderOpen from 'lucide-react/icons/folder-open';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { useCollection } from '../../hooks/records.ts';
import { useActions } from '../../hooks/use-actions.ts';
import { useCollections } from '../../hooks/use-collections.ts';
import { useFrameworks } from '../../hooks/use-frameworks.ts';
import { useRowsById } from '../../hooks/use-listed-rows.ts';
import type { Id } from '../../model/identity.ts';
import { resourcesOf } from '../../model/parts.ts';
import { say } from '../../words/say.ts';
import { Banner } from '../kit/banner.tsx';
import { Button, buttonClass } from '../kit/button.tsx';
import { Ghost } from '../kit/ghost.tsx';
import { Nothing } from '../kit/nothing.tsx';
import { pathTo } from '../library/paths.ts';
import { useAct } from '../library/use-act.ts';
import type { CollectionTab } from './collection-tabs.tsx';
import { CollectionView } from './collection-view.tsx';

/** A collection that was deleted, or never was. */
function Gone() {
  return (
    <Nothing
      title={say('collection.gone')}
      icon={FolderOpen}
      actions={
        <Link className={buttonClass({})} href={pathTo.all}>
          {say('collection.toAll')}
        </Link>
      }
    >
      <p>{say('collection.goneHint')}</p>
    </Nothing>
  );
}

function InTrash({ id, name }: { id: Id; name: string }) {
  const { restoreCollection } = useActions();
  const act = useAct();
  const restore = () => void act(restoreCollection(id), say('collection.restored', { name }));
  return (
    <Banner
      tone="look"
      actions={
        <Button size="sm" onClick={restore}>
          {say('collection.restore')}
        </Button>
      }
    >
      {say('collection.inTrash')}
    </Banner>
  );
}

/** The page of one collection: what it is, its plan, and what it reaches. */
export function CollectionPage({ id, tab }: { id: Id; tab?: CollectionTab | undefined }) {
  const collection = useCollection(id);
  const collections = useCollections();
  const frameworks = useFrameworks();
  const resources = useMemo(() => (collection ? [...new Set(resourcesOf(collection))].toSorted() : []), [collection]);
  const rows = useRowsById(resources);
  if (collection === null) return <Gone />;
  return (
    <div className="page__inner">
      {collection && collections && frameworks && rows ? (
        <>
          {collection.dateTrashed !== undefined && <InTrash id={id} name={collection.name} />}
          <CollectionView
            key={id}
            tab={tab}
            collection={collection}
            collections={collections}
            frameworks={frameworks}
            rows={rows}
          />
        </>
      ) : (
        <Ghost widths={['40%', '70%', '60%']} />
      )}
    </div>
  );
}
