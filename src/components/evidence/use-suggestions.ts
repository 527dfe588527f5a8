import { useCallback, useEffect, useRef, useState } from 'react';
import { type Source, type Suggestion, suggest } from '../../suggest/suggest.ts';
import { wasStopped } from '../kit/long-work.tsx';

type Looking =
  | { at: 'rest' }
  | { at: 'reading'; done: number }
  | { at: 'read'; suggestions: Suggestion[] }
  | { at: 'failed' };

/** Reads a source for sentences that may be evidence, in slices, until it is stopped or left. */
export function useSuggestions() {
  const [looking, setLooking] = useState<Looking>({ at: 'rest' });
  const running = useRef<AbortController>(undefined);
  const stop = useCallback(() => running.current?.abort(), []);
  useEffect(() => stop, [stop]);

  const look = useCallback(
    async (source: Source, refused: readonly string[]) => {
      stop();
      const own = new AbortController();
      running.current = own;
      setLooking({ at: 'reading', done: 0 });
      try {
        const { english } = await import('../../suggest/lexicon/en/english.ts');
        const suggestions = await suggest(
          source,
          { lexicon: english, competencies: Object.keys(english.cues), refused: new Set(refused) },
          { signal: own.signal, onProgress: (done) => setLooking({ at: 'reading', done }) },
        );
        setLooking({ at: 'read', suggestions });
      } catch (error) {
        if (running.current === own) setLooking({ at: wasStopped(error) ? 'rest' : 'failed' });
      }
    },
    [stop],
  );
  const drop = useCallback(
    (gone: Suggestion) =>
      setLooking((now) =>
        now.at === 'read' ? { ...now, suggestions: now.suggestions.filter((each) => each !== gone) } : now,
      ),
    [],
  );
  return { looking, look, stop, drop };
}
