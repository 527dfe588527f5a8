import { useCallback, useEffect, useRef, useState } from 'react';
import { useActions } from '../../hooks/use-actions.ts';
import type { Id } from '../../model/identity.ts';
import { withWords } from '../../suggest/lexicon.ts';
import { spokenText } from '../../suggest/spoken-sentences.ts';
import { type Suggestion, suggest } from '../../suggest/suggest.ts';
import { wasStopped } from '../kit/was-stopped.ts';

type Looking =
  | { at: 'rest' }
  | { at: 'reading'; done: number }
  /** `text` is what the places of suggestions count in. */
  | { at: 'read'; suggestions: Suggestion[]; text: string }
  | { at: 'failed' };

/** Reads what was saved with a resource for sentences that may be evidence: when it is asked, in slices, until it is stopped or left. */
export function useSuggestions(resource: Id) {
  const { readSpokenOrWritten, readLexiconWords, readRefusedKeys } = useActions();
  const [looking, setLooking] = useState<Looking>({ at: 'rest' });
  const running = useRef<AbortController>(undefined);
  const stop = useCallback(() => running.current?.abort(), []);
  useEffect(() => stop, [stop]);

  const look = async () => {
    stop();
    const own = new AbortController();
    running.current = own;
    setLooking({ at: 'reading', done: 0 });
    try {
      const source = (await readSpokenOrWritten(resource)) ?? { text: '' };
      const { english } = await import('../../suggest/lexicon/en/english.ts');
      const lexicon = withWords(english, await readLexiconWords());
      const suggestions = await suggest(
        source,
        { lexicon, competencies: Object.keys(lexicon.cues), refused: await readRefusedKeys() },
        { signal: own.signal, onProgress: (done) => setLooking({ at: 'reading', done }) },
      );
      setLooking({ at: 'read', suggestions, text: 'cues' in source ? spokenText(source.cues) : source.text });
    } catch (error) {
      if (running.current === own) setLooking({ at: wasStopped(error) ? 'rest' : 'failed' });
    }
  };
  const drop = (gone: Suggestion) =>
    setLooking((now) =>
      now.at === 'read' ? { ...now, suggestions: now.suggestions.filter((each) => each !== gone) } : now,
    );
  return { looking, look, stop, drop };
}
