import type { DifferingRow, LeavingLine } from '../../import/outline.ts';
import type { Id } from '../../model/identity.ts';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';
import { publisherOf, ResourceMeta } from '../kit/resource-meta.tsx';
import { ShowMore } from '../kit/show-more.tsx';
import { Thumb } from '../kit/thumb.tsx';
import { useGrowing } from '../kit/use-growing.ts';

export interface LeavingProps {
  rows: readonly DifferingRow[];
  onLeave(row: DifferingRow, parts: ReadonlySet<Id>, take: boolean): void;
}

function OneLeaving({ line, onLeave }: { line: LeavingLine; onLeave(take: boolean): void }) {
  const { resource, take, isChanged } = line;
  const name = resource.name || say('common.untitled');
  return (
    <li className="row row--plain">
      <input
        className="checkbox"
        type="checkbox"
        checked={take}
        aria-label={say('opening.leaving.takeOut', { name })}
        onChange={(event) => onLeave(event.target.checked)}
      />
      <Thumb kind={resource.kind} publisher={publisherOf(resource)} />
      <div>
        <span className="row__name" dir="auto">
          {name}
        </span>
        {isChanged ? <p className="meta">{say('opening.leaving.changed')}</p> : <ResourceMeta resource={resource} />}
      </div>
    </li>
  );
}

function OneCollection({ row, onLeave }: { row: DifferingRow } & Pick<LeavingProps, 'onLeave'>) {
  const { leaves = [] } = row;
  const { shown, more, grow } = useGrowing(leaves, 12);
  const all = (take: boolean) => onLeave(row, new Set(leaves.map(({ id }) => id)), take);
  const name = row.title.words || say('common.untitled');
  return (
    <section className="section">
      <div className="section__top">
        <h2 className="heading">{say('opening.leaving.heading', { count: leaves.length, name })}</h2>
        {leaves.length > 1 && (
          <span className="line">
            <Button size="sm" onClick={() => all(true)}>
              {say('opening.leaving.all')}
            </Button>
            <Button size="sm" onClick={() => all(false)}>
              {say('opening.leaving.none')}
            </Button>
          </span>
        )}
      </div>
      <p className="hint">{say('opening.leaving.hint')}</p>
      <ul className="card rows">
        {shown.map((line) => (
          <OneLeaving key={line.id} line={line} onLeave={(take) => onLeave(row, new Set([line.id]), take)} />
        ))}
      </ul>
      <ShowMore more={more} grow={grow} />
    </section>
  );
}

/** What was taken out of each collection there: the teacher says what leaves it here too. */
export function LeavingParts({ rows, onLeave }: LeavingProps) {
  return rows
    .filter(({ leaves = [] }) => leaves.length > 0)
    .map((row) => <OneCollection key={row.id} row={row} onLeave={onLeave} />);
}
