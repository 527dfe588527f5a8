import { defaultRangeExtractor, measureElement, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type Ref, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import { useThumbnails } from '../../../hooks/records.ts';
import { useRowsById, useSnippets } from '../../../hooks/use-listed-rows.ts';
import type { Competency } from '../../../model/framework.ts';
import type { Id } from '../../../model/identity.ts';
import type { Sought } from '../../../search/highlight.ts';
import { say } from '../../../words/say.ts';
import { isWriting } from '../keys.ts';
import { pathTo } from '../paths.ts';
import { ResourceRow } from './resource-row.tsx';

/** What a row is high before it was measured, in pixels. */
const USUAL_HEIGHT = 84;

/** What the keys of the whole page ask of the list. */
export interface ListHandle {
  /** Takes the focus to a row, counted from the active one. */
  step(by: number): void;
  focusActive(): void;
}

interface Props {
  ids: readonly Id[];
  place: string;
  openId: Id | undefined;
  activeIndex: number;
  sought: Sought;
  competencies: ReadonlyMap<Id, Competency>;
  selected: ReadonlySet<Id>;
  onSelect(id: Id, range: boolean): void;
  onActive(id: Id): void;
  ref: Ref<ListHandle>;
}

/** The rows in sight, and the active one wherever it is, so that the focus is never lost by scrolling. */
export function ResourceList(props: Props) {
  const { ids, place, openId, activeIndex, sought, competencies, selected, onSelect, onActive, ref } = props;
  const list = useRef<HTMLDivElement>(null);
  const hadFocus = useRef(false);
  const wanted = useRef<Id | undefined>(undefined);
  const virtual = useVirtualizer({
    count: ids.length,
    getScrollElement: () => list.current,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: (index) => ids[index] ?? index,
    overscan: 12,
    // Under the detail pane of a narrow window the list is out of sight: its rows keep the height that they had.
    measureElement: (element, entry, instance) =>
      measureElement(element, entry, instance) ||
      (instance.measurementsCache[instance.indexFromElement(element)]?.size ?? USUAL_HEIGHT),
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      return activeIndex < 0 || shown.includes(activeIndex) ? shown : [...shown, activeIndex].sort((a, b) => a - b);
    },
  });

  const inSight = virtual.getVirtualItems();
  const idsInSight = inSight.flatMap((item) => ids[item.index] ?? []);
  const rows = useRowsById(idsInSight);
  const snippets = useSnippets(idsInSight, rows, sought);
  const pictures = useThumbnails(idsInSight);

  const focusRow = (index: number) => {
    const id = ids[index];
    if (id === undefined) return;
    wanted.current = id;
    onActive(id);
    virtual.scrollToIndex(index);
    takeFocus();
  };
  /** A row that is not drawn yet, or not in sight yet, is waited for: the next drawing tries again. */
  const takeFocus = () => {
    const title = list.current?.querySelector<HTMLElement>(`[data-row="${wanted.current}"]`);
    title?.focus({ preventScroll: true });
    if (title && document.activeElement === title) wanted.current = undefined;
  };
  const step = (by: number) => {
    const here = wanted.current !== undefined || list.current?.contains(document.activeElement) === true;
    const to = here || openId !== undefined ? activeIndex + by : activeIndex;
    focusRow(Math.max(0, Math.min(ids.length - 1, to)));
  };
  useImperativeHandle(ref, () => ({ step, focusActive: () => focusRow(activeIndex) }));

  useLayoutEffect(() => {
    if (isWriting(document.activeElement)) wanted.current = undefined;
    if (wanted.current !== undefined) takeFocus();
  });

  // A row that was thrown away takes the focus with it: the one that follows it takes it up.
  useLayoutEffect(() => {
    if (!hadFocus.current || document.activeElement !== document.body) return;
    const id = ids[activeIndex];
    if (id !== undefined) list.current?.querySelector<HTMLElement>(`[data-row="${id}"]`)?.focus();
  }, [ids, activeIndex]);

  const press = (event: KeyboardEvent) => {
    const jumps: Record<string, number> = {
      ArrowDown: 1,
      ArrowUp: -1,
      Home: -ids.length,
      End: ids.length,
      PageDown: 8,
      PageUp: -8,
    };
    const by = jumps[event.key];
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    step(by);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to keys and focus of the rows inside
    <div
      className="list__scroll"
      ref={list}
      onKeyDown={press}
      onFocus={() => {
        hadFocus.current = true;
      }}
      onBlur={() => {
        hadFocus.current = false;
      }}
    >
      <ul aria-label={say('library.resources')} className="list__rows" style={{ height: virtual.getTotalSize() }}>
        {inSight.map((item) => {
          const id = ids[item.index];
          const row = id === undefined ? undefined : rows?.get(id);
          if (id === undefined || !row) return null;
          return (
            <li
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              className="row"
              data-current={id === openId ? '' : undefined}
              aria-setsize={ids.length}
              aria-posinset={item.index + 1}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <ResourceRow
                row={row}
                picture={pictures?.get(id)}
                to={pathTo.resource(id, place)}
                snippet={snippets.get(id)}
                sought={sought}
                competencies={competencies}
                selected={selected.has(id)}
                open={id === openId}
                active={item.index === activeIndex}
                onSelect={onSelect}
                onActive={onActive}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
