import { useEffect, useMemo, useRef } from 'react';
import { useActions } from '../../hooks/use-actions.ts';
import type { Id } from '../../model/identity.ts';
import { say } from '../../words/say.ts';
import { useAct } from '../library/use-act.ts';
import { dropped, type Move, step, stepHeading, under } from './order.ts';
import { type Line, lineName } from './plan.ts';
import { useMoves } from './use-moves.ts';

/** What can be done with the lines of a plan. The object stays the same, so that lines that say the same are not drawn again. */
export interface Hands {
  edit(id: Id, on: boolean): void;
  keepNote(id: Id, note: string): unknown;
  keepHeading(id: Id, patch: { name?: string; description?: string }): unknown;
  canStep(id: Id, by: 'up' | 'down'): boolean;
  step(id: Id, by: 'up' | 'down'): void;
  stepHeading(id: Id, by: 'up' | 'down'): void;
  under(id: Id, heading: Id | null): void;
  drop(ids: Id[], target: { id: Id; side: 'before' | 'after' }): void;
  headings(): { id: Id; name: string }[];
  addUnder(heading: Id): void;
  /** Opens the window in which a place is chosen for it. */
  moveTo(id: Id): void;
  splitAt(heading: Id): void;
  fold(heading: Id): void;
  takeOut(id: Id): void;
  removeHeading(id: Id): void;
}

interface HandsOptions {
  collection: Id;
  lines: Line[];
  onEditing(id: Id, on: boolean): void;
  onAddUnder(heading: Id): void;
  onMoveTo(id: Id): void;
  onFold(heading: Id): void;
  /** A line is about to move away from under the focus. */
  onMove(id: Id, to: Move): void;
}

export function useHands(options: HandsOptions): Hands {
  const actions = useActions();
  const act = useAct();
  const { move, partsNow } = useMoves(options.collection, options.lines);
  const latest = useRef({ ...options, act, move });
  useEffect(() => {
    latest.current = { ...options, act, move };
  });
  return useMemo(() => {
    const name = (id: Id) =>
      latest.current.lines.filter((line) => line.id === id).map(lineName)[0] || say('common.untitled');
    const moveAlong = (id: Id, next: Move | undefined) => {
      if (!next) return;
      latest.current.onMove(id, next);
      latest.current.move(id, next);
    };
    const remove = (id: Id, sentence: string) =>
      void latest.current.act(actions.removePart(latest.current.collection, id), sentence);
    return {
      edit: (id, on) => latest.current.onEditing(id, on),
      keepNote: (id, note) => actions.editPart(latest.current.collection, id, { note }),
      keepHeading: (id, patch) => actions.editPart(latest.current.collection, id, patch),
      canStep: (id, by) => step(partsNow(), id, by) !== undefined,
      step: (id, by) => moveAlong(id, step(partsNow(), id, by)),
      stepHeading: (id, by) => moveAlong(id, stepHeading(partsNow(), id, by)),
      under: (id, heading) => moveAlong(id, under(partsNow(), id, heading)),
      drop: (ids, target) => {
        const [id] = ids;
        if (id !== undefined) latest.current.move(id, dropped(partsNow(), ids, target));
      },
      headings: () =>
        latest.current.lines.flatMap((line) =>
          line.kind === 'heading' ? [{ id: line.id, name: line.part.name }] : [],
        ),
      addUnder: (heading) => latest.current.onAddUnder(heading),
      moveTo: (id) => latest.current.onMoveTo(id),
      fold: (heading) => latest.current.onFold(heading),
      splitAt: (heading) =>
        void latest.current.act(
          actions.splitCollection(latest.current.collection, heading, say('common.untitled')),
          say('unit.splitDone', { name: name(heading) }),
        ),
      takeOut: (id) => remove(id, say('collection.takenOut', { name: name(id) })),
      removeHeading: (id) => remove(id, say('collection.headingRemoved', { name: name(id) })),
    };
  }, [actions, partsNow]);
}
