import type { PlanEntry } from '../../import/plan.ts';
import { say } from '../../words/say.ts';
import { useGrowing } from '../kit/use-growing.ts';
import { entryName, type Names } from './say-value.ts';

/** What is here already and would stay as it is: folded, for those who want to be sure. */
export function Same({ entries, names }: { entries: readonly PlanEntry[]; names: Names }) {
  const { shown, more, grow } = useGrowing(entries, 100);
  if (entries.length === 0) return null;
  return (
    <details className="folded">
      <summary className="heading">
        {say('opening.sameHeading')} <span className="count">{entries.length}</span>
      </summary>
      <ul className="folded__list">
        {shown.map((entry) => (
          <li key={entry.id}>{entryName(entry, names)}</li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className="link" data-small onClick={grow}>
          {say('opening.showMore', { count: more })}
        </button>
      )}
    </details>
  );
}
