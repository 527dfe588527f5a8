import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { DropIndicator, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { useActions } from '../../hooks/use-actions.ts';
import type { Collection } from '../../model/collection.ts';
import type { Competency } from '../../model/framework.ts';
import type { Id } from '../../model/identity.ts';
import { say } from '../../words/say.ts';
import { useGrowing } from '../exchange/use-growing.ts';
import { Button } from '../kit/button.tsx';
import { useAct } from '../library/use-act.ts';
import { HeadingLine } from './heading-line.tsx';
import { ItemLine } from './item-line.tsx';
import { dropped, type Move, step, stepHeading, under } from './order.ts';
import { type Line, lineName } from './plan.ts';
import { useMoves } from './use-moves.ts';

interface PlanListProps {
  collection: Collection;
  lines: Line[];
  competencies: ReadonlyMap<Id, Competency>;
  /** The line whose words are open in a field. */
  editing: Id | undefined;
  onEditing(id: Id | undefined): void;
  onAddUnder(heading: Id): void;
}

const isField = (target: EventTarget): boolean => target instanceof Element && target.matches('input, textarea');

/** Which line a key was pressed in. */
const lineAt = (target: EventTarget): Id | undefined =>
  target instanceof Element ? (target.closest<HTMLElement>('[role="row"]')?.dataset.key as Id | undefined) : undefined;

/** Puts the focus back on a line that moved away under it, once it is drawn in its new place. */
function useFollowing(lines: Line[]) {
  const list = useRef<HTMLDivElement>(null);
  const followed = useRef<Id>(undefined);
  useLayoutEffect(() => {
    const id = followed.current;
    if (id === undefined || lines.length === 0) return;
    followed.current = undefined;
    list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(id)}"]`)?.focus();
  }, [lines]);
  return { list, follow: (id: Id) => (followed.current = id) };
}

/** The headings and resources of a collection in their order, which the teacher changes by dragging, by keys or by menus. */
export function PlanList({ collection, lines, competencies, editing, onEditing, onAddUnder }: PlanListProps) {
  const actions = useActions();
  const act = useAct();
  const move = useMoves(collection.id, lines);
  const { list, follow } = useFollowing(lines);
  const { shown, more, grow } = useGrowing(lines);
  const [held, setHeld] = useState(false);
  const parts = lines.map((line) => line.part);
  const name = (id: Id) => lines.filter((line) => line.id === id).map(lineName)[0] || say('common.untitled');

  const { dragAndDropHooks } = useDragAndDrop<Line>({
    isDisabled: editing !== undefined,
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': name(String(key)) })),
    renderDropIndicator: (target) => <DropIndicator target={target} className="unit__drop" />,
    renderDragPreview: ([item]) => <div className="held">{item?.['text/plain']}</div>,
    onDragStart: () => setHeld(true),
    onDragEnd: () => setHeld(false),
    onReorder: ({ keys, target }) => {
      const [id] = [...keys].map(String);
      const side = target.dropPosition === 'before' ? 'before' : 'after';
      if (id !== undefined) move(id, dropped(parts, [...keys].map(String), { id: String(target.key), side }));
    },
  });

  const moveAlong = (id: Id, next: Move | undefined) => {
    if (!next) return;
    follow(id);
    move(id, next);
  };
  const moveByKey = (event: KeyboardEvent) => {
    const id = lineAt(event.target);
    if (!event.altKey || event.ctrlKey || event.metaKey || held || id === undefined || isField(event.target)) return;
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    event.stopPropagation();
    const by = event.key === 'ArrowUp' ? 'up' : 'down';
    moveAlong(id, event.shiftKey ? stepHeading(parts, id, by) : step(parts, id, by));
  };
  const headings = lines.flatMap((line) => (line.kind === 'heading' ? [{ id: line.id, name: line.part.name }] : []));

  const draw = (line: Line) => {
    const shared = {
      editing: editing === line.id,
      isFirst: !step(parts, line.id, 'up'),
      isLast: !step(parts, line.id, 'down'),
      onEditing: (on: boolean) => onEditing(on ? line.id : undefined),
      onStep: (by: 'up' | 'down') => moveAlong(line.id, step(parts, line.id, by)),
    };
    if (line.kind === 'heading') {
      return (
        <HeadingLine
          {...shared}
          heading={line.part}
          onEdit={(patch) => actions.editPart(collection.id, line.id, patch)}
          onAddHere={() => onAddUnder(line.id)}
          onRemove={() =>
            act(
              actions.removePart(collection.id, line.id),
              say('collection.headingRemoved', { name: line.part.name || say('common.untitled') }),
            )
          }
        />
      );
    }
    return (
      <ItemLine
        {...shared}
        line={line}
        collection={collection.id}
        competencies={competencies}
        headings={headings}
        onNote={(note) => actions.editPart(collection.id, line.id, { note })}
        onUnder={(heading) => moveAlong(line.id, under(parts, line.id, heading))}
        onTakeOut={() =>
          act(actions.removePart(collection.id, line.id), say('collection.takenOut', { name: name(line.id) }))
        }
      />
    );
  };

  return (
    <div onKeyDownCapture={moveByKey}>
      <GridList
        ref={list}
        className="unit"
        aria-label={say('collection.parts', { name: collection.name })}
        aria-description={say('collection.keysHint')}
        keyboardNavigationBehavior="tab"
        disallowTypeAhead
        dragAndDropHooks={dragAndDropHooks}
      >
        {shown.map((line) => (
          <GridListItem
            key={line.id}
            id={line.id}
            textValue={lineName(line) || say('common.untitled')}
            className={line.kind === 'heading' ? 'part__head' : 'item'}
          >
            {draw(line)}
          </GridListItem>
        ))}
      </GridList>
      {more > 0 && (
        <Button variant="plain" onClick={grow}>
          {say('collection.showMore', { count: more })}
        </Button>
      )}
    </div>
  );
}
