import { useId } from 'react';
import type { Framework } from '../../model/framework.ts';
import type { Id } from '../../model/identity.ts';
import { say } from '../../words/say.ts';

/** Which framework the columns are of; nothing to choose where there is one. */
export function FrameworkChoice({
  frameworks,
  value,
  onChoose,
}: {
  frameworks: readonly Framework[];
  value: Id | undefined;
  onChoose(id: Id): void;
}) {
  const id = useId();
  if (frameworks.length < 2) return null;
  return (
    <div className="line framework-choice">
      <label htmlFor={id}>{say('coverage.framework')}</label>
      <select id={id} className="input" value={value} onChange={(event) => onChoose(event.target.value)}>
        {frameworks.map((framework) => (
          <option key={framework.id} value={framework.id}>
            {framework.name || say('common.untitled')}
          </option>
        ))}
      </select>
    </div>
  );
}
