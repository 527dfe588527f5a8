import ChevronDown from 'lucide-react/icons/chevron-down';
import { hueOf } from '../../model/competency-tree.ts';
import type { Competency } from '../../model/framework.ts';
import type { Id } from '../../model/identity.ts';
import type { Column } from '../../search/coverage-columns.ts';
import { say } from '../../words/say.ts';
import { Badge } from '../kit/badge.tsx';
import { shortNameOf } from '../kit/competency-icon.tsx';
import { Icon } from '../kit/icon.tsx';
import type { InSight } from './map.ts';
import { Unseen } from './unseen.tsx';

function ColumnName({ competency, depth }: Column) {
  return (
    <>
      {depth === 0 && <Badge competency={competency} />}
      {shortNameOf(competency)}
    </>
  );
}

/** The competencies over their columns; those with sub-statements unfold. */
export function MapHead({
  columns,
  sight,
  rowWord,
  byId,
  onUnfold,
}: {
  columns: readonly Column[];
  sight: InSight;
  rowWord: string;
  byId: ReadonlyMap<Id, Competency>;
  onUnfold(id: Id): void;
}) {
  return (
    <thead>
      <tr>
        <th scope="col">{rowWord}</th>
        <Unseen count={sight.from} />
        {columns.slice(sight.from, sight.to).map((column) => {
          const { competency, depth, unfolds, unfolded } = column;
          return (
            <th
              key={competency.id}
              scope="col"
              className="map__column"
              data-competency={hueOf(competency, byId)}
              data-depth={depth || undefined}
              title={competency.statement}
            >
              {unfolds ? (
                <button
                  type="button"
                  className="map__unfold"
                  aria-expanded={unfolded}
                  aria-description={say('coverage.unfold', { name: shortNameOf(competency) })}
                  onClick={() => onUnfold(competency.id)}
                >
                  <ColumnName {...column} />
                  <Icon icon={ChevronDown} />
                </button>
              ) : (
                <ColumnName {...column} />
              )}
            </th>
          );
        })}
        <Unseen count={columns.length - sight.to} />
      </tr>
    </thead>
  );
}
