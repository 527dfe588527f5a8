import { useActions } from '../../hooks/use-actions.ts';
import type { Id } from '../../model/identity.ts';
import { moveParts } from '../../model/parts.ts';
import { say } from '../../words/say.ts';
import { useAct } from '../library/use-act.ts';
import { type Move, movesNothing, placeOf } from './order.ts';
import { type Line, lineName } from './plan.ts';

function sayMoved(lines: Line[], id: Id, move: Move): string {
  const line = lines.find((each) => each.id === id);
  const name = (line && lineName(line)) || say('common.untitled');
  if (line?.kind === 'heading') return say('collection.movedHeading', { name });
  const parts = moveParts(
    lines.map((each) => each.part),
    move.ids,
    move.before,
  );
  const { number, of, heading } = placeOf(parts, id);
  return heading === undefined
    ? say('collection.moved', { name, number, of })
    : say('collection.movedUnder', { name, number, of, heading });
}

/** Moves a line of a collection: one action, said in a toast with its Undo. A move to its own place does nothing. */
export function useMoves(collection: Id, lines: Line[]) {
  const actions = useActions();
  const act = useAct();
  return (id: Id, move: Move | undefined) => {
    const parts = lines.map((line) => line.part);
    if (!move || movesNothing(parts, move)) return;
    void act(actions.moveParts(collection, move.ids, move.before), sayMoved(lines, id, move));
  };
}
