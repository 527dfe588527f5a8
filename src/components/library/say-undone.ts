import type { Actions } from '../../hooks/use-actions.ts';
import { say } from '../../words/say.ts';

type Undone = Awaited<ReturnType<Actions['undo']>>;

/** Why an undo was refused, in a sentence. */
export const sayUndone = (undone: Extract<Undone, { done: false }>): string =>
  undone.why === 'changed-since'
    ? say('library.undoRefused', { count: undone.places.length })
    : say('library.undoUnknown');
