import { useCallback, useEffect, useRef } from 'react';
import { useActions } from '../../hooks/use-actions.ts';
import type { Part } from '../../model/collection.ts';
import type { Id } from '../../model/identity.ts';
import { moveParts } from '../../model/parts.ts';
import { say } from '../../words/say.ts';
import { useAct } from '../library/use-act.ts';
import { type Move, movesNothing, placeOf } from './order.ts';
import { type Line, lineName } from './plan.ts';

const partsOf = (lines: Line[]): Part[] => lines.map((line) => line.part);

function sayMoved(lines: Line[], moved: Part[], id: Id): string {
  const line = lines.find((each) => each.id === id);
  const name = (line && lineName(line)) || say('common.untitled');
  if (line?.kind === 'heading') return say('collection.movedHeading', { name });
  const { number, of, heading } = placeOf(moved, id);
  return heading === undefined
    ? say('collection.moved', { name, number, of })
    : say('collection.movedUnder', { name, number, of, heading });
}

/** The order of the lines with the moves that are on their way: a second quick press starts from where the first one leads. */
function usePartsAhead(lines: Line[]) {
  const ahead = useRef<Part[]>(undefined);
  const onTheirWay = useRef(0);
  const shown = useRef(lines);
  useEffect(() => {
    shown.current = lines;
    if (onTheirWay.current === 0) ahead.current = undefined;
  }, [lines]);
  const partsNow = useCallback(() => ahead.current ?? partsOf(shown.current), []);
  const goAhead = (moved: Part[], doing: Promise<unknown>) => {
    ahead.current = moved;
    onTheirWay.current += 1;
    void doing.then((done) => {
      onTheirWay.current -= 1;
      if (done === undefined) ahead.current = undefined;
    });
  };
  return { partsNow, goAhead };
}

/** Moves a line of a collection: one action, said in a toast with its Undo. A move to its own place does nothing. */
export function useMoves(collection: Id, lines: Line[]) {
  const actions = useActions();
  const act = useAct();
  const { partsNow, goAhead } = usePartsAhead(lines);
  const move = (id: Id, to: Move | undefined) => {
    const parts = partsNow();
    if (!to || movesNothing(parts, to)) return;
    const moved = moveParts(parts, to.ids, to.before);
    goAhead(moved, act(actions.moveParts(collection, to.ids, to.before), sayMoved(lines, moved, id)));
  };
  return { move, partsNow };
}
