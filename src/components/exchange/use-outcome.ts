import { useEffect, useRef, useState } from 'react';
import { useActions } from '../../hooks/use-actions.ts';
import { pause } from '../../model/slices.ts';
import { say } from '../../words/say.ts';
import { useLongWork } from '../kit/long-work.tsx';
import { sayNotDone } from '../kit/not-kept.ts';
import { useToast } from '../kit/toasts.tsx';
import { wasStopped } from '../kit/was-stopped.ts';
import type { Writing } from './importer.ts';
import { sayNotBroughtIn } from './not-brought-in.ts';
import type { Outcome } from './result.tsx';

/** An import at work: whether it still goes on, how it ended, what went wrong, and the way to take it back. */
export function useOutcome() {
  const { undo } = useActions();
  const doWork = useLongWork();
  const [applying, setApplying] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | undefined>(undefined);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const toast = useToast();
  /** The import that this screen is about; another one, or none, once the teacher has gone on. */
  const shown = useRef(0);
  useEffect(
    () => () => {
      shown.current += 1;
    },
    [],
  );

  const bringing = async (work: (writing: Writing) => Promise<Outcome | string>): Promise<Outcome | string> => {
    try {
      // The page shows first that it is working: writing thousands of rows takes a while.
      await pause();
      return await doWork(say('opening.applying'), work);
    } catch (error) {
      return sayNotBroughtIn(error);
    }
  };
  const tellElsewhere = (ended: Outcome | string) => {
    if (typeof ended === 'string') toast(ended, { tone: 'wrong' });
    else toast(say('opening.done'), { undo: ended.action });
  };
  /** @param work answers how it ended, or a sentence that says why nothing was brought in yet */
  const bringIn = async (work: (writing: Writing) => Promise<Outcome | string>) => {
    shown.current += 1;
    const own = shown.current;
    setApplying(true);
    setProblem(undefined);
    const ended = await bringing(work);
    // Who has gone on meanwhile hears of it where they are.
    if (own !== shown.current) return tellElsewhere(ended);
    setApplying(false);
    if (typeof ended === 'string') setProblem(ended);
    else setOutcome(ended);
  };
  const takeBack = async () => {
    if (outcome?.action === undefined) return;
    const { action } = outcome;
    setProblem(undefined);
    try {
      const undone = await doWork(say('bulk.undoing'), (watching) => undo(action, watching));
      setOutcome({ ...outcome, state: undone.done ? 'undone' : 'kept' });
    } catch (error) {
      setProblem(wasStopped(error) ? say('bulk.stopped') : sayNotDone(error));
    }
  };
  const forget = () => {
    shown.current += 1;
    setApplying(false);
    setOutcome(undefined);
    setProblem(undefined);
  };
  return { applying, outcome, problem, bringIn, takeBack, forget };
}
