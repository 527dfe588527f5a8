import Quote from 'lucide-react/icons/quote';
import { strengths } from '../../model/alignment.ts';
import { say } from '../../words/say.ts';
import { sayStrength } from '../kit/badge.tsx';
import { DepthMark } from '../kit/depth-mark.tsx';
import { Icon } from '../kit/icon.tsx';

/** What the marks of the map mean. */
export function MapKey({ counted }: { counted: boolean }) {
  return (
    <ul className="key" aria-label={say('coverage.key')}>
      {strengths.map((strength) => (
        <li className="line" key={strength}>
          <span className="cell" data-strength={strength}>
            <DepthMark strength={strength} />
          </span>
          {sayStrength(strength)}
        </li>
      ))}
      {counted && (
        <li className="line">
          <span aria-hidden="true">{say('coverage.cell.times', { count: 2 })}</span>
          {say('coverage.keyTimes')}
        </li>
      )}
      <li className="line">
        <Icon icon={Quote} />
        {say('coverage.keyEvidence')}
      </li>
    </ul>
  );
}
