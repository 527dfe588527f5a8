import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { DropIndicator, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import type { Collection } from '../../model/collection.ts';
import type { Competency } from '../../model/framework.ts';
import type { Id } from '../../model/identity.ts';
import { say } from '../../words/say.ts';
import { useGrowing } from '../exchange/use-growing.ts';
import { Button } from '../kit/button.tsx';
import { HeadingLine } from './heading-line.tsx';
import { ItemLine } from './item-line.tsx';
import { type Line, lineName } from './plan.ts';
import { useHands } from './use-hands.ts';
import { useStableLines } from './use-stable-lines.ts';

/** Lines drawn before the teacher asks for more: more than a screen, and quick even on an old computer. */
const FIRST_LINES = 80;

interface PlanListProps {
  collection: Collection;
  lines: Line[];
  competencies: ReadonlyMap<Id, Competency>;
  /** The line whose words are open in a field. */
  editing: Id | undefined;
  onEditing(id: Id, on: boolean): void;
  onAddUnder(heading: Id): void;
}

/** The first heading stands without the room that parts the others from what is above them. */
const lineClass = (line: Line, isFirst: boolean): string =>
  line.kind === 'item' ? 'item' : isFirst ? 'part__head part__head--first' : 'part__head';

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
  const stable = useStableLines(lines);
  const { list, follow } = useFollowing(stable);
  const hands = useHands({ collection: collection.id, lines: stable, onEditing, onAddUnder, onMove: follow });
  const { shown, more, grow } = useGrowing(stable, FIRST_LINES);
  const [held, setHeld] = useState(false);
  const [first] = shown;
  const names = (ids: readonly Id[]) => stable.filter((line) => ids.includes(line.id)).map(lineName);

  const { dragAndDropHooks } = useDragAndDrop<Line>({
    isDisabled: editing !== undefined,
    getItems: (keys) => names([...keys].map(String)).map((name) => ({ 'text/plain': name || say('common.untitled') })),
    renderDropIndicator: (target) => <DropIndicator target={target} className="unit__drop" />,
    renderDragPreview: ([item]) => <div className="held">{item?.['text/plain']}</div>,
    onDragStart: () => setHeld(true),
    onDragEnd: () => setHeld(false),
    onReorder: ({ keys, target }) => {
      const side = target.dropPosition === 'before' ? 'before' : 'after';
      hands.drop([...keys].map(String), { id: String(target.key), side });
    },
  });

  const moveByKey = (event: KeyboardEvent) => {
    const id = lineAt(event.target);
    if (!event.altKey || event.ctrlKey || event.metaKey || held || id === undefined || isField(event.target)) return;
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    event.stopPropagation();
    const by = event.key === 'ArrowUp' ? 'up' : 'down';
    if (event.shiftKey) hands.stepHeading(id, by);
    else hands.step(id, by);
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
        items={shown}
        dependencies={[editing, competencies, hands, first]}
      >
        {(line) => (
          <GridListItem
            id={line.id}
            textValue={lineName(line) || say('common.untitled')}
            className={lineClass(line, line === first)}
          >
            {line.kind === 'heading' ? (
              <HeadingLine heading={line.part} editing={editing === line.id} hands={hands} />
            ) : (
              <ItemLine
                line={line}
                collection={collection.id}
                competencies={competencies}
                editing={editing === line.id}
                hands={hands}
              />
            )}
          </GridListItem>
        )}
      </GridList>
      {more > 0 && (
        <Button variant="plain" onClick={grow}>
          {say('collection.showMore', { count: more })}
        </Button>
      )}
    </div>
  );
}
