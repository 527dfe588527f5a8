import ArrowDown from 'lucide-react/icons/arrow-down';
import { LONGEST_NAME } from '../../export/bundle-limits.ts';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';
import { Field } from '../kit/field.tsx';
import { nextOf } from './places.ts';

interface Props {
  words: string;
  onWords(words: string): void;
  /** The lines that hold them. */
  hits: readonly number[];
  /** The line that is active; -1 for none. */
  at: number;
  onGo(line: number): void;
}

/** Finds words in a transcript: Enter goes from place to place. */
export function FindWords({ words, onWords, hits, at, onGo }: Props) {
  const next = nextOf(hits, at);
  const go = () => {
    if (next !== undefined) onGo(next);
  };
  const number = hits.indexOf(at) + 1;
  return (
    <div className="transcript__find">
      <Field label={say('transcript.search')} labelHidden>
        {(control) => (
          <input
            {...control}
            className="input"
            type="search"
            maxLength={LONGEST_NAME}
            placeholder={say('transcript.search')}
            value={words}
            onChange={(event) => onWords(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.nativeEvent.isComposing) go();
            }}
          />
        )}
      </Field>
      <span className="hint" role="status">
        {words.trim() !== '' &&
          (hits.length === 0 ? say('transcript.noHits') : say('transcript.hits', { number, count: hits.length }))}
      </span>
      <Button
        variant="plain"
        size="sm"
        icon={ArrowDown}
        iconOnly={say('transcript.nextHit')}
        disabled={next === undefined}
        onClick={go}
      />
    </div>
  );
}
