import Quote from 'lucide-react/icons/quote';
import type { Cell } from '../../search/coverage.ts';
import { sayNumber } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { Icon } from '../kit/icon.tsx';
import type { CoverageMap, InSight } from './map.ts';
import { sayEvidence } from './say-cell.ts';
import { Unseen } from './unseen.tsx';

function Total({ cell, of }: { cell: Cell; of: number }) {
  if (cell.strength === undefined) return <span className="strong">{say('coverage.cell.nothing')}</span>;
  return (
    <>
      {say('coverage.cell.of', { count: cell.resources.size, of })}
      {cell.evidence.size > 0 ? (
        <span className="cell__evidence">
          <span className="visually-hidden">{sayEvidence(cell)}</span>
          <Icon icon={Quote} />
          <span aria-hidden="true">{sayNumber(cell.evidence.size)}</span>
        </span>
      ) : (
        <span className="cell__evidence">{sayEvidence(cell)}</span>
      )}
    </>
  );
}

/** All rows together, column by column. */
export function MapFoot({ map: { totalWord, coverage, columns }, sight }: { map: CoverageMap; sight: InSight }) {
  return (
    <tfoot>
      <tr className="map__totals">
        <th scope="row">{totalWord}</th>
        <Unseen count={sight.from} />
        {columns.slice(sight.from, sight.to).map(({ competency }, index) => {
          const cell = coverage.totals[sight.from + index];
          return <td key={competency.id}>{cell && <Total cell={cell} of={coverage.size} />}</td>;
        })}
        <Unseen count={columns.length - sight.to} />
      </tr>
    </tfoot>
  );
}
