import { useCallback, useEffect, useRef, useState } from 'react';
import { track } from './pending.ts';
import { unsaved } from './unsaved.ts';

/** How long the typing must pause before it is kept. */
const PAUSE_MS = 300;

/** How long words that were kept may stand over what the library still says: its answer comes a moment after the writing. */
const ANSWER_MS = 2_000;

export interface Saving {
  /** What stands in the field: what was typed, or what the library says where nothing was typed since. */
  text: string;
  /** Why the last attempt was not kept; the text stays in the field. */
  failure: unknown;
  type(text: string): void;
  /** Keeps at once what was typed: on blur, when the window goes, or to try again. */
  flush(): void;
}

export interface SavingOptions {
  /** A key under which the words survive a window that closes before they are written. */
  holdAs?: string | undefined;
  /** Keeps the words only when the field is left: half of them would mean something else. */
  whole?: boolean;
}

/**
 * A draft that keeps itself. The write begins in the same turn as the event that asks for it, so that a popup that closes
 * has already handed its words to the database. Words typed while a write is under way are written after it.
 */
export function useSaving(
  value: string,
  onSave: (text: string) => unknown,
  { holdAs, whole = false }: SavingOptions = {},
): Saving {
  const [draft, setDraft] = useState<string | undefined>(undefined);
  /** Words that were kept, until the library's answer brings them back: without them the field would show its old words for a moment. */
  const [answered, setAnswered] = useState<string | undefined>(undefined);
  const [failure, setFailure] = useState<unknown>(undefined);
  const latest = useRef<{ draft: string | undefined; value: string; onSave: typeof onSave }>({
    draft: undefined,
    value,
    onSave,
  });
  /** What is being written just now, so that the same words are not written twice, perhaps over what came after them. */
  const writing = useRef<string>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  latest.current.value = value;
  latest.current.onSave = onSave;

  const written = useCallback((text: string) => {
    if (writing.current === text) writing.current = undefined;
  }, []);
  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const typed = latest.current.draft;
    if (typed === undefined || typed === writing.current) return;
    const settle = () => {
      if (latest.current.draft !== typed) return;
      latest.current.draft = undefined;
      setDraft(undefined);
      setAnswered(latest.current.value === typed ? undefined : typed);
    };
    if (typed === latest.current.value) {
      if (holdAs !== undefined) unsaved.letGo(holdAs, typed);
      settle();
      return;
    }
    writing.current = typed;
    const kept = async () => latest.current.onSave(typed);
    track(kept()).then(
      () => {
        written(typed);
        if (holdAs !== undefined) unsaved.letGo(holdAs, typed);
        setFailure(undefined);
        settle();
      },
      (error: unknown) => {
        written(typed);
        setFailure(error ?? new Error('not kept'));
      },
    );
  }, [written, holdAs]);

  const type = useCallback(
    (text: string) => {
      latest.current.draft = text;
      setDraft(text);
      if (holdAs !== undefined) unsaved.hold(holdAs, text);
      clearTimeout(timer.current);
      if (!whole) timer.current = setTimeout(flush, PAUSE_MS);
    },
    [flush, holdAs, whole],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: another value is the answer of the library
  useEffect(() => setAnswered(undefined), [value]);
  useEffect(() => {
    if (answered === undefined) return;
    const late = setTimeout(() => setAnswered(undefined), ANSWER_MS);
    return () => clearTimeout(late);
  }, [answered]);
  useEffect(() => {
    const leave = () => flush();
    addEventListener('pagehide', leave);
    addEventListener('visibilitychange', leave);
    addEventListener('blur', leave);
    return () => {
      removeEventListener('pagehide', leave);
      removeEventListener('visibilitychange', leave);
      removeEventListener('blur', leave);
      flush();
    };
  }, [flush]);

  return { text: draft ?? answered ?? value, failure, type, flush };
}
