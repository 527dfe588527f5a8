import type { Outline } from '../../import/outline.ts';
import { say } from '../../words/say.ts';
import { ShowMore } from '../kit/show-more.tsx';
import { useGrowing } from '../kit/use-growing.ts';

/** What is here already and would stay as it is: folded, for those who want to be sure. */
export function Same({ rows }: { rows: Outline['same'] }) {
  const { shown, more, grow } = useGrowing(rows, 100);
  if (rows.length === 0) return null;
  return (
    <details className="folded">
      <summary className="heading">
        {say('opening.sameHeading')} <span className="count">{rows.length}</span>
      </summary>
      <ul className="folded__list">
        {shown.map(({ id, name }) => (
          <li key={id}>{name || say('common.untitled')}</li>
        ))}
      </ul>
      <ShowMore more={more} grow={grow} />
    </details>
  );
}
