import Redo2 from 'lucide-react/icons/redo-2';
import Undo2 from 'lucide-react/icons/undo-2';
import { useCallback, useEffect, useRef } from 'react';
import { type Actions, useActions } from '../../hooks/use-actions.ts';
import { useHistory } from '../../hooks/use-history.ts';
import { say, saySentence } from '../../words/say.ts';
import { useLongWork } from '../kit/long-work.tsx';
import { sayNotDone } from '../kit/not-kept.ts';
import { useToast } from '../kit/toasts.tsx';
import { wasStopped } from '../kit/was-stopped.ts';
import { isPressFor } from './key-map.ts';
import { isWriting } from './keys.ts';
import { command, useCommands } from './palette/commands.ts';
import { pressOf } from './press.ts';
import { sayUndone } from './say-undone.ts';

type Undone = Awaited<ReturnType<Actions['undo']>>;

/** How an undo, or a redo, went: with what it was about, where it went well. */
function sayHow(undone: Undone, again: boolean, what: string): string {
  if (!undone.done && undone.why === 'changed-since') return sayUndone(undone);
  if (!undone.done) return again ? say('library.nothingToRedo') : say('library.nothingToUndo');
  return again ? say('library.redone', { what }) : say('library.undone', { what });
}

/** Ctrl+Z takes the last action back anywhere, Ctrl+Shift+Z does it again; in a text field both belong to the text. */
export function useUndoKeys(): void {
  const actions = useActions();
  const toast = useToast();
  const doWork = useLongWork();
  const history = useHistory();
  const latest = useRef(history);
  latest.current = history;
  const undo = useCallback(
    async (again: boolean) => {
      const about = latest.current?.find(
        (each) => each.undoneBy === undefined && again === (each.undoes !== undefined),
      );
      try {
        const undone = await doWork(say('bulk.undoing'), (watching) =>
          again ? actions.redoLast(watching) : actions.undoLast(watching),
        );
        toast(sayHow(undone, again, about ? saySentence(about.label) : ''), undone.done ? {} : { tone: 'look' });
      } catch (error) {
        if (wasStopped(error)) toast(say('bulk.stopped'));
        else toast(sayNotDone(error), { tone: 'wrong' });
      }
    },
    [actions, toast, doWork],
  );
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const press = pressOf(event);
      const again = isPressFor('redo', press);
      if ((!again && !isPressFor('undo', press)) || isWriting(event.target)) return;
      event.preventDefault();
      void undo(again);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [undo]);
  useCommands(() => [
    { ...command('do', 'undo', say('keys.undo'), () => void undo(false), 'undo'), icon: Undo2 },
    { ...command('do', 'redo', say('keys.redo'), () => void undo(true), 'redo'), icon: Redo2 },
  ]);
}
