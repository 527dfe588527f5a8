import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef } from 'react';
import type { Cue } from '../../model/transcript.ts';
import { sayClock } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { partsOf } from '../kit/token-options.ts';
import { type Chosen, moved } from './places.ts';

const LINE_HEIGHT = 28;
const BEYOND = 12;

interface Props {
  cues: readonly Cue[];
  /** Undefined: nothing is chosen yet. */
  chosen: Chosen | undefined;
  /** Words to be marked. */
  words: string;
  onChoose(chosen: Chosen): void;
  /** Enter was pressed. */
  onTake(): void;
}

/** The lines with their times. Of a long transcript only those in sight are drawn. */
export function TranscriptLines({ cues, chosen, words, onChoose, onTake }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const name = useId();
  const virtual = useVirtualizer({
    count: cues.length,
    getScrollElement: () => box.current,
    estimateSize: () => LINE_HEIGHT,
    overscan: BEYOND,
  });
  const head = chosen?.head;
  useEffect(() => {
    if (head !== undefined) virtual.scrollToIndex(head, { align: 'auto' });
  }, [head, virtual]);
  const [first, last] = chosen
    ? [Math.min(chosen.anchor, chosen.head), Math.max(chosen.anchor, chosen.head)]
    : [-1, -1];

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      onTake();
      return;
    }
    const next = moved(head ?? -1, event.key, cues.length);
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onChoose({ anchor: event.shiftKey && chosen ? chosen.anchor : next, head: next });
  };
  const choose = (event: MouseEvent, index: number) =>
    onChoose({ anchor: event.shiftKey && chosen ? chosen.anchor : index, head: index });

  const drawn = virtual.getVirtualItems();
  const isDrawn = head !== undefined && drawn.some(({ index }) => index === head);
  return (
    <>
      <div
        className="transcript"
        role="listbox"
        aria-multiselectable
        aria-label={say('transcript.lines')}
        aria-describedby={`${name}-hint`}
        aria-activedescendant={isDrawn ? `${name}-${head}` : undefined}
        tabIndex={0}
        ref={box}
        onKeyDown={onKeyDown}
      >
        <div role="presentation" style={{ blockSize: virtual.getTotalSize() }}>
          {drawn.map(({ index, start, key }) => {
            const cue = cues[index];
            if (!cue) return null;
            const parts = partsOf(cue.text, words);
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the list takes the keys for all its lines
              // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names its active line
              <div
                key={key}
                id={`${name}-${index}`}
                role="option"
                className="transcript__line"
                aria-selected={index >= first && index <= last}
                aria-setsize={cues.length}
                aria-posinset={index + 1}
                data-active={index === head || undefined}
                data-index={index}
                ref={virtual.measureElement}
                style={{ insetBlockStart: start }}
                onClick={(event) => choose(event, index)}
              >
                <span className="transcript__time">{sayClock(cue.start)}</span>
                <span dir="auto">
                  {parts ? (
                    <>
                      {parts[0]}
                      <mark>{parts[1]}</mark>
                      {parts[2]}
                    </>
                  ) : (
                    cue.text
                  )}
                </span>
              </div>
            );
          })}
        </div>
      </div>
      <p className="visually-hidden" id={`${name}-hint`}>
        {say('transcript.hint')}
      </p>
    </>
  );
}
