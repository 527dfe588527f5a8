import Folder from 'lucide-react/icons/folder';
import { Link } from 'wouter';
import { useCollections } from '../../../hooks/use-collections.ts';
import type { Resource } from '../../../model/resource.ts';
import { say } from '../../../words/say.ts';
import { Icon } from '../../kit/icon.tsx';
import { pathTo } from '../paths.ts';

/** The collections that hold a resource, each with the way to it; or the Inbox, or the trash. */
export function QuickPlaces({ resource: { id, dateTrashed } }: { resource: Resource }) {
  const collections = useCollections();
  if (!collections) return null;
  const holding = collections.all.filter(({ parts }) =>
    parts.some((part) => part.kind === 'item' && part.resource === id),
  );
  const elsewhere = say(dateTrashed === undefined ? 'reading.inTheInbox' : 'reading.inTheTrash');
  return (
    <section className="section" data-gap="tight" aria-label={say('reading.whereItIs')}>
      <h3 className="subheading">{say('reading.whereItIs')}</h3>
      {holding.length === 0 || dateTrashed !== undefined ? (
        <p className="hint">{elsewhere}</p>
      ) : (
        <ul className="quick-look__list">
          {holding.map((collection) => (
            <li key={collection.id} className="line">
              <Icon icon={Folder} />
              <Link className="link" href={pathTo.collection(collection.id)}>
                <bdi>{collection.name || say('common.untitled')}</bdi>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
