import { sayNumber } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';

interface Count {
  count: number;
  what: string;
  hint: string;
}

/** The numbers of a preview. */
export function Tally({ counts }: { counts: readonly Count[] }) {
  return (
    <ul className="tally" aria-label={say('opening.tally')}>
      {counts.map(({ count, what, hint }) => (
        <li key={what} className="tally__item">
          <span className="tally__number">{sayNumber(count)}</span>
          <span className="strong">{what}</span>
          <span className="meta">{hint}</span>
        </li>
      ))}
    </ul>
  );
}
