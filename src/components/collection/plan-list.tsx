import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { DropIndicator, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import type { Collection } from '../../model/collection.ts';
import type { Competency } from '../../model/framework.ts';
import type { Id } from '../../model/identity.ts';
import { say } from '../../words/say.ts';
import { ShowMore } from '../kit/show-more.tsx';
import { useGrowing } from '../kit/use-growing.ts';
import { useFolded } from '../library/navigation/use-folded.ts';
import { useCommands } from '../library/palette/commands.ts';
import { HeadingLine } from './heading-line.tsx';
import { ItemLine } from './item-line.tsx';
import { headingAt } from './order.ts';
import { type Line, lineName, unfoldedLines } from './plan.ts';
import { useHands } from './use-hands.ts';
import { useStableLines } from './use-stable-lines.ts';

/** Lines drawn before the teacher asks for more: more than a screen, and quick even on an old computer. */
const FIRST_LINES = 24;
const MORE_LINES = 48;

interface PlanListProps {
  collection: Collection;
  lines: Line[];
  competencies: ReadonlyMap<Id, Competency>;
  /** The line whose words are open in a field. */
  editing: Id | undefined;
  onEditing(id: Id, on: boolean): void;
  onAddUnder(heading: Id): void;
  onMoveTo(id: Id): void;
}

/** The first heading stands without the room that parts the others from what is above them. */
const lineClass = (line: Line, isFirst: boolean): string =>
  line.kind === 'item' ? 'item' : isFirst ? 'part__head part__head--first' : 'part__head';

const isField = (target: EventTarget): boolean => target instanceof Element && target.matches('input, textarea');

/** Which line a key was pressed in. */
const lineAt = (target: EventTarget | null): Id | undefined =>
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
export function PlanList(props: PlanListProps) {
  const { collection, lines, competencies, editing, onEditing, onAddUnder, onMoveTo } = props;
  const stable = useStableLines(lines);
  const { folded, toggle } = useFolded('folded-headings');
  const unfolded = useMemo(() => unfoldedLines(stable, folded), [stable, folded]);
  const isHeading = (id: Id) => stable.some((line) => line.id === id && line.kind === 'heading');
  const { list, follow } = useFollowing(stable);
  const hands = useHands({
    collection: collection.id,
    lines: stable,
    onEditing,
    onAddUnder,
    onMoveTo,
    onFold: toggle,
    onMove: (id, to) => {
      const parts = stable.map((line) => line.part);
      const heading = headingAt(parts, to.before);
      if (!to.ids.some(isHeading) && heading !== undefined && folded.has(heading)) toggle(heading);
      follow(id);
    },
  });
  // Of the line that had the focus when the palette was asked for.
  useCommands(() => {
    const id = lineAt(document.activeElement);
    return id === undefined
      ? []
      : [{ id: 'move-line', label: say('unit.moveTo'), section: 'do', run: () => onMoveTo(id) }];
  });
  const { shown, more, grow } = useGrowing(unfolded, FIRST_LINES, MORE_LINES);
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

  const foldByKey = (event: KeyboardEvent, id: Id): boolean => {
    const row = event.target;
    if (!(row instanceof Element) || !row.matches('[role="row"]') || event.altKey) return false;
    if (!isHeading(id)) return false;
    const forwards = getComputedStyle(row).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return false;
    if (folded.has(id) === (event.key === forwards)) toggle(id);
    return true;
  };

  const moveByKey = (event: KeyboardEvent) => {
    const id = lineAt(event.target);
    if (id !== undefined && foldByKey(event, id)) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
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
        dependencies={[editing, competencies, hands, first, folded]}
      >
        {(line) => (
          <GridListItem
            id={line.id}
            textValue={lineName(line) || say('common.untitled')}
            className={lineClass(line, line === first)}
          >
            {line.kind === 'heading' ? (
              <HeadingLine
                heading={line.part}
                totals={line.totals}
                folded={folded.has(line.id)}
                editing={editing === line.id}
                hands={hands}
              />
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
      <ShowMore more={more} grow={grow} />
    </div>
  );
}
