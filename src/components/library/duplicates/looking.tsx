import { useId } from 'react';
import type { Duplicates } from '../../../hooks/use-duplicates.ts';
import { sayPercent } from '../../../words/numbers.ts';
import { say } from '../../../words/say.ts';
import { Button } from '../../kit/button.tsx';

/** How far the library was looked through, and the way to stop it or to go on. */
export function Looking({ looked, stopped, stop, again }: Duplicates) {
  const label = useId();
  if (stopped)
    return (
      <div className="line line--wrap">
        <p role="status">{say('duplicates.stopped')}</p>
        <Button size="sm" onClick={again}>
          {say('duplicates.again')}
        </Button>
      </div>
    );
  return (
    <div className="looking">
      <p id={label}>{say('duplicates.looking')}</p>
      <progress aria-labelledby={label} value={looked} max={1} />
      <div className="line">
        <span className="hint">{say('duplicates.lookedSoFar', { share: sayPercent(looked) })}</span>
        <Button variant="plain" size="sm" onClick={stop}>
          {say('duplicates.stop')}
        </Button>
      </div>
    </div>
  );
}
