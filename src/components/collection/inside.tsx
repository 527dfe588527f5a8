import Folder from 'lucide-react/icons/folder';
import { Link } from 'wouter';
import { useCounts } from '../../hooks/use-catalogue.ts';
import type { Collection } from '../../model/collection.ts';
import type { Id } from '../../model/identity.ts';
import { siblings } from '../../model/nesting.ts';
import { isPicture } from '../../model/picture.ts';
import { say } from '../../words/say.ts';
import { Icon } from '../kit/icon.tsx';
import { pathTo } from '../library/paths.ts';
import { Cover } from './cover/cover.tsx';

/** The collections that stand inside one, with how much is in them. */
export function Inside({ collection, all }: { collection: Id; all: Collection[] }) {
  const counts = useCounts();
  const children = siblings(all, collection);
  if (children.length === 0) return null;
  return (
    <section className="section">
      <h2 className="subheading">{say('collection.inside')}</h2>
      <ul>
        {children.map((child) => (
          <li key={child.id}>
            <Link className="nav" href={pathTo.collection(child.id)}>
              {isPicture(child.image) ? <Cover image={child.image} small /> : <Icon icon={Folder} />}
              <span className="nav__name">{child.name || say('common.untitled')}</span>
              <span className="count">
                {say('collection.resources', {
                  count: counts?.byCollection.get(child.id) ?? 0,
                })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
