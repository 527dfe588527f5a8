import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Columns } from '../search/columns/columns.ts';
import type { Segment } from '../search/index/packed.ts';
import { inRowsOf } from '../search/saved-texts.ts';
import { TextIndex, type TextIndexState } from '../storage/catalogue/text-index.ts';

/** How far the looking through of saved copies is. */
export interface TextsProgress {
  done: number;
  total: number;
}

/** What saved texts add to a search. */
export interface SearchedTexts {
  segments: readonly Segment[];
  progress: TextsProgress;
}

/**
 * The index of saved texts, live, in the rows of these columns; undefined while it is off or being opened.
 * @param on texts are looked through as well; nothing is read where not
 * @param asked words were typed: it is opened with the first of them, and stays open as long as it is on
 */
export function useTextSegments(on: boolean, asked: boolean, columns: Columns | undefined): SearchedTexts | undefined {
  const [wasAsked, setWasAsked] = useState(false);
  const isOpen = on && (asked || wasAsked);
  if (isOpen !== wasAsked) setWasAsked(isOpen);
  const [state, setState] = useState<TextIndexState | undefined>(undefined);
  const open = useCallback(() => {
    const index = new TextIndex();
    const leave = index.subscribe(() => setState(index.state));
    const stop = index.start();
    return () => {
      leave();
      stop();
      setState(undefined);
    };
  }, []);
  useEffect(() => (isOpen ? open() : undefined), [isOpen, open]);
  return useMemo(() => {
    if (!isOpen || !state || !columns) return undefined;
    const progress = { done: state.total - state.waiting, total: state.total };
    return { segments: inRowsOf(columns, state), progress };
  }, [isOpen, state, columns]);
}
