import Folder from 'lucide-react/icons/folder';
import type { PlanEntry } from '../../import/plan.ts';
import type { Alignment } from '../../model/alignment.ts';
import type { Collection } from '../../model/collection.ts';
import type { Id } from '../../model/identity.ts';
import { itemsOf } from '../../model/parts.ts';
import type { Resource } from '../../model/resource.ts';
import { say } from '../../words/say.ts';
import { BadgeGroup } from '../kit/badge.tsx';
import { Icon } from '../kit/icon.tsx';
import { publisherOf, ResourceMeta } from '../kit/resource-meta.tsx';
import { Thumb } from '../kit/thumb.tsx';
import { useGrowing } from '../kit/use-growing.ts';
import { entryName, type Names } from './say-value.ts';

export interface FreshProps {
  entries: readonly PlanEntry[];
  names: Names;
  /** The bundle's claims on each resource. */
  claims: ReadonlyMap<Id, readonly Alignment[]>;
  onTake(entry: PlanEntry, take: boolean): void;
}

function About({ entry }: { entry: PlanEntry }) {
  if (entry.table === 'resources') return <ResourceMeta resource={entry.theirs as Resource} />;
  const count = itemsOf(entry.theirs as Collection).length;
  return <p className="meta">{say('opening.collectionWith', { count })}</p>;
}

function FreshRow({ entry, names, claims, onTake }: Omit<FreshProps, 'entries'> & { entry: PlanEntry }) {
  const name = entryName(entry, names);
  return (
    <li className="row row--plain">
      <input
        className="checkbox"
        type="checkbox"
        checked={entry.take}
        aria-label={say('opening.bringIn', { name })}
        onChange={(event) => onTake(entry, event.target.checked)}
      />
      {entry.table === 'resources' ? (
        <Thumb kind={(entry.theirs as Resource).kind} publisher={publisherOf(entry.theirs as Resource)} />
      ) : (
        <span className="thumb blank-thumb">
          <Icon icon={Folder} large />
        </span>
      )}
      <div>
        <span className="row__name">{name}</span>
        <About entry={entry} />
      </div>
      <div className="row__end">
        <BadgeGroup alignments={claims.get(entry.id) ?? []} competencies={names.competencies} />
      </div>
    </li>
  );
}

/** What is not in the library yet: each can be left outside. */
export function Fresh({ entries, ...props }: FreshProps) {
  const { shown, more, grow } = useGrowing(entries, 12);
  if (entries.length === 0) return null;
  return (
    <section className="section">
      <h2 className="heading">{say('opening.newHeading')}</h2>
      <ul className="card rows">
        {shown.map((entry) => (
          <FreshRow key={entry.id} entry={entry} {...props} />
        ))}
      </ul>
      {more > 0 && (
        <p>
          <button type="button" className="link" data-small onClick={grow}>
            {say('opening.showMore', { count: more })}
          </button>
        </p>
      )}
    </section>
  );
}
