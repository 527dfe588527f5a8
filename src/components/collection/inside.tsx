import Folder from 'lucide-react/icons/folder';
import { Link } from 'wouter';
import type { Collection } from '../../model/collection.ts';
import type { Id } from '../../model/identity.ts';
import { siblings } from '../../model/nesting.ts';
import type { Row } from '../../search/row.ts';
import { say } from '../../words/say.ts';
import { Icon } from '../kit/icon.tsx';
import { pathTo } from '../library/paths.ts';
import { linesOf } from './plan.ts';

/** The collections that stand inside one, with how much is in them. */
export function Inside({ collection, all, rows }: { collection: Id; all: Collection[]; rows: ReadonlyMap<Id, Row> }) {
  const children = siblings(all, collection);
  if (children.length === 0) return null;
  return (
    <section className="section">
      <h2 className="subheading">{say('collection.inside')}</h2>
      <ul>
        {children.map((child) => (
          <li key={child.id}>
            <Link className="nav" href={pathTo.collection(child.id)}>
              <Icon icon={Folder} />
              <span className="nav__name">{child.name || say('common.untitled')}</span>
              <span className="count">
                {say('collection.resources', {
                  count: linesOf(child, rows).filter((line) => line.kind === 'item').length,
                })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
