import FileText from 'lucide-react/icons/file-text';
import Sprout from 'lucide-react/icons/sprout';
import { useId } from 'react';
import { say } from '../../words/say.ts';
import { Icon, type IconShape } from '../kit/icon.tsx';
import type { FileFormat } from './outgoing.ts';

const cards: { format: FileFormat; icon: IconShape }[] = [
  { format: 'json', icon: Sprout },
  { format: 'markdown', icon: FileText },
];

/** For whom the file is: another Taproot, or anyone who reads. */
export function Formats({ value, onChange }: { value: FileFormat; onChange(format: FileFormat): void }) {
  const name = useId();
  return (
    <div className="formats" role="radiogroup" aria-labelledby={`${name}-heading`}>
      <h2 className="heading" id={`${name}-heading`}>
        {say('exchange.share.formats')}
      </h2>
      {cards.map(({ format, icon }) => (
        <label key={format} className="format">
          <input
            className="radio"
            type="radio"
            name={name}
            checked={format === value}
            onChange={() => onChange(format)}
          />
          <span>
            <span className="strong">{say(`exchange.share.${format}`)}</span>
            <br />
            <span className="quiet">{say(`exchange.share.${format}Hint`)}</span>
          </span>
          <Icon icon={icon} />
        </label>
      ))}
    </div>
  );
}
