import Folder from 'lucide-react/icons/folder';
import type { FreshRow } from '../../import/outline.ts';
import type { Competency } from '../../model/framework.ts';
import type { Id } from '../../model/identity.ts';
import { say } from '../../words/say.ts';
import { BadgeGroup } from '../kit/badge.tsx';
import { publisherOf, ResourceMeta } from '../kit/resource-meta.tsx';
import { ShowMore } from '../kit/show-more.tsx';
import { Thumb } from '../kit/thumb.tsx';
import { useGrowing } from '../kit/use-growing.ts';
import { BlankThumb } from './mark-of.tsx';

export interface FreshProps {
  rows: readonly FreshRow[];
  competencies: ReadonlyMap<Id, Competency>;
  onTake(row: FreshRow, take: boolean): void;
}

function OneFresh({ row, competencies, onTake }: Omit<FreshProps, 'rows'> & { row: FreshRow }) {
  const name = (row.table === 'resources' ? row.resource.name : row.name) || say('common.untitled');
  return (
    <li className="row row--plain">
      <input
        className="checkbox"
        type="checkbox"
        checked={row.take}
        aria-label={say('opening.bringIn', { name })}
        onChange={(event) => onTake(row, event.target.checked)}
      />
      {row.table === 'resources' ? (
        <Thumb kind={row.resource.kind} publisher={publisherOf(row.resource)} />
      ) : (
        <BlankThumb icon={Folder} />
      )}
      <div>
        <span className="row__name">{name}</span>
        {row.table === 'resources' ? (
          <ResourceMeta resource={row.resource} />
        ) : (
          <p className="meta">{say('opening.collectionWith', { count: row.items })}</p>
        )}
      </div>
      <div className="row__end">
        <BadgeGroup alignments={row.table === 'resources' ? row.claims : []} competencies={competencies} />
      </div>
    </li>
  );
}

/** What is not in the library yet: each can be left outside. */
export function Fresh({ rows, ...props }: FreshProps) {
  const { shown, more, grow } = useGrowing(rows, 12);
  if (rows.length === 0) return null;
  return (
    <section className="section">
      <h2 className="heading">{say('opening.newHeading')}</h2>
      <ul className="card rows">
        {shown.map((row) => (
          <OneFresh key={row.id} row={row} {...props} />
        ))}
      </ul>
      <ShowMore more={more} grow={grow} />
    </section>
  );
}
