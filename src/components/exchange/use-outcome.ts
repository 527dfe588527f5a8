import { useState } from 'react';
import { useActions } from '../../hooks/use-actions.ts';
import { sayNotDone } from '../kit/not-kept.ts';
import type { Outcome } from './result.tsx';

/** How an import ended, what went wrong, and the way to take it back. */
export function useOutcome() {
  const { undo } = useActions();
  const [outcome, setOutcome] = useState<Outcome | undefined>(undefined);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const takeBack = async () => {
    if (outcome?.action === undefined) return;
    setProblem(undefined);
    try {
      const undone = await undo(outcome.action);
      setOutcome({ ...outcome, state: undone.done ? 'undone' : 'kept' });
    } catch (error) {
      setProblem(sayNotDone(error));
    }
  };
  return { outcome, setOutcome, problem, setProblem, takeBack };
}
