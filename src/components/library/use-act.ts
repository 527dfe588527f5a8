import { useCallback } from 'react';
import { say } from '../../words/say.ts';
import { sayNotDone } from '../kit/not-kept.ts';
import { useToast } from '../kit/toasts.tsx';
import { wasStopped } from '../kit/was-stopped.ts';

interface Done<Result> {
  action: number | undefined;
  result: Result;
}

/** Work that no undo takes back, such as what is chosen for this computer. */
export const withoutUndo = (work: Promise<unknown>): Promise<Done<undefined>> =>
  work.then(() => ({ action: undefined, result: undefined }));

/**
 * Waits for an action and says in a toast what it did, with Undo beside it; where the database refuses, it says so instead.
 * @returns the result, or undefined where it was refused
 */
export function useAct() {
  const toast = useToast();
  return useCallback(
    async <Result>(doing: Promise<Done<Result>>, sentence?: string | ((result: Result) => string)) => {
      try {
        const { action, result } = await doing;
        if (sentence !== undefined && action !== undefined)
          toast(typeof sentence === 'string' ? sentence : sentence(result), { undo: action });
        return result;
      } catch (error) {
        if (wasStopped(error)) toast(say('bulk.stopped'));
        else toast(sayNotDone(error), { tone: 'wrong' });
        return undefined;
      }
    },
    [toast],
  );
}
