import { useState } from 'react';
import { useActions } from '../../hooks/use-actions.ts';
import { pause } from '../../model/slices.ts';
import { say } from '../../words/say.ts';
import { useLongWork } from '../kit/long-work.tsx';
import { sayNotDone } from '../kit/not-kept.ts';
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

  /** @param work answers how it ended, or a sentence that says why nothing was brought in yet */
  const bringIn = async (work: (writing: Writing) => Promise<Outcome | string>) => {
    setApplying(true);
    setProblem(undefined);
    try {
      // The page shows first that it is working: writing thousands of rows takes a while.
      await pause();
      const ended = await doWork(say('opening.applying'), work);
      if (typeof ended === 'string') setProblem(ended);
      else setOutcome(ended);
    } catch (error) {
      setProblem(sayNotBroughtIn(error));
    } finally {
      setApplying(false);
    }
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
    setOutcome(undefined);
    setProblem(undefined);
  };
  return { applying, outcome, problem, bringIn, takeBack, forget };
}
