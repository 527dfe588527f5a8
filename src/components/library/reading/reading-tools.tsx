import AArrowDown from 'lucide-react/icons/a-arrow-down';
import AArrowUp from 'lucide-react/icons/a-arrow-up';
import Printer from 'lucide-react/icons/printer';
import Quote from 'lucide-react/icons/quote';
import { useId } from 'react';
import { say } from '../../../words/say.ts';
import { Button } from '../../kit/button.tsx';
import { grounds, type ReadingChoices, sizes } from './reading-choices.ts';

interface Props {
  choices: ReadingChoices;
  onChoose(change: Partial<ReadingChoices>): void;
  /** What keeping the selected words is called now. */
  keepWords: string;
  /** Absent where no words are selected. */
  onKeep: (() => void) | undefined;
}

/** How the text is shown, and what can be done with words that are selected in it. */
export function ReadingTools({ choices, onChoose, keepWords, onKeep }: Props) {
  const { ground, size } = choices;
  const id = useId();
  return (
    <div className="reader__tools" role="toolbar" aria-label={say('reading.title')}>
      <Button
        size="sm"
        icon={Quote}
        disabled={!onKeep}
        title={onKeep ? '' : say('reading.keepQuoteHint')}
        onClick={onKeep}
      >
        {keepWords}
      </Button>
      <span className="push" />
      <Button
        variant="plain"
        size="sm"
        icon={AArrowDown}
        iconOnly={say('reading.smaller')}
        disabled={size === 0}
        onClick={() => onChoose({ size: size - 1 })}
      />
      <Button
        variant="plain"
        size="sm"
        icon={AArrowUp}
        iconOnly={say('reading.larger')}
        disabled={size === sizes.length - 1}
        onClick={() => onChoose({ size: size + 1 })}
      />
      <label className="visually-hidden" htmlFor={id}>
        {say('reading.ground')}
      </label>
      <select
        id={id}
        className="input reader__ground"
        value={ground}
        onChange={({ target }) => {
          const chosen = grounds.find((each) => each === target.value);
          if (chosen) onChoose({ ground: chosen });
        }}
      >
        {grounds.map((each) => (
          <option key={each} value={each}>
            {say(`reading.ground_${each}`)}
          </option>
        ))}
      </select>
      <Button variant="plain" size="sm" icon={Printer} iconOnly={say('reading.print')} onClick={() => print()} />
    </div>
  );
}
