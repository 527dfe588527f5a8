import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type Ref, useLayoutEffect, useRef } from 'react';
import { useCatalogue } from '../../../hooks/use-catalogue.ts';
import { useRowDetails } from '../../../hooks/use-row-details.ts';
import type { Id } from '../../../model/identity.ts';
import { rowsById } from '../../../search/columns/columns.ts';
import type { Sought } from '../../../search/highlight.ts';
import { say } from '../../../words/say.ts';
import { pathTo } from '../paths.ts';
import type { Look } from './looks.ts';
import { ResourceRow } from './resource-row.tsx';
import { useDrawn } from './use-drawn.ts';
import { useLines } from './use-lines.ts';
import { useListFocus } from './use-list-focus.ts';
import { useScrollPlace } from './use-scroll-place.ts';
import { useSlots } from './use-slots.ts';

/** Lines drawn above and below those in sight, once these are on screen. */
const BEYOND = 6;

/** As many lines wherever the list stands: the one that is cut at both ends would be drawn and thrown away again with every other frame. */
function evened(range: Range, inSight: number): Range {
  const lines = Math.ceil(inSight) + 1;
  return { ...range, endIndex: Math.max(range.endIndex, Math.min(range.startIndex + lines, range.count) - 1) };
}

/** What the keys of the whole page ask of the list. */
export interface ListHandle {
  /** Takes the focus to a row, counted from the active one. */
  step(by: number): void;
  focusActive(): void;
}

export interface ListProps {
  ids: readonly Id[];
  look: Look;
  place: string;
  /** What is listed, as words: the place on the page is kept for each. */
  view: string;
  openId: Id | undefined;
  activeIndex: number;
  sought: Sought;
  /** Whether a resource was found only by the text of its saved copy. */
  onlyInText(id: Id): boolean;
  selected: ReadonlySet<Id>;
  onSelect(id: Id, range: boolean): void;
  onActive(id: Id): void;
  ref: Ref<ListHandle>;
}

/** The rows in sight, and the active one wherever it is, so that the focus is never lost by scrolling. */
export function ResourceList(props: ListProps) {
  const { ids, look, place, view, openId, activeIndex, sought, onlyInText, selected, onSelect, onActive } = props;
  const { columns, competencies } = useCatalogue() ?? {};
  const list = useRef<HTMLDivElement>(null);
  const { height, across } = useLines(list, look);
  const isDrawn = useDrawn(ids);
  const activeLine = Math.floor(activeIndex / across);
  const virtual = useVirtualizer({
    count: Math.ceil(ids.length / across),
    getScrollElement: () => list.current,
    estimateSize: () => height,
    overscan: isDrawn ? BEYOND : 0,
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(isDrawn ? evened(range, (virtual.scrollRect?.height ?? 0) / height) : range);
      return activeLine < 0 || shown.includes(activeLine) ? shown : [...shown, activeLine].toSorted((a, b) => a - b);
    },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another height makes all places new
  useLayoutEffect(() => virtual.measure(), [height]);
  useScrollPlace(list, view, ids, { height, across });

  const inSight = virtual.getVirtualItems().flatMap(({ index: line }) => {
    const first = line * across;
    return ids.slice(first, first + across).map((id, at) => ({ id, index: first + at, line, at }));
  });
  const idsInSight = inSight.map(({ id }) => id);
  const details = useRowDetails(idsInSight, sought, onlyInText);
  const slots = useSlots(idsInSight, ids[activeIndex]);
  const hands = useListFocus(list, props, across, (index) => virtual.scrollToIndex(Math.floor(index / across)));
  const rows = columns && rowsById(columns);

  return (
    <div className={`list__scroll list__scroll--${look}`} ref={list} {...hands}>
      <ul aria-label={say('library.resources')} className="list__rows" style={{ height: virtual.getTotalSize() }}>
        {inSight.map(({ id, index, line, at }) => {
          const row = rows?.get(id);
          if (!columns || !competencies || row === undefined) return null;
          return (
            <li
              key={slots.get(id)}
              className="row"
              data-index={index}
              data-current={id === openId ? '' : undefined}
              data-selected={selected.has(id) ? '' : undefined}
              aria-setsize={ids.length}
              aria-posinset={index + 1}
              style={{
                top: line * height,
                insetInlineStart: `${(at * 100) / across}%`,
                inlineSize: `${100 / across}%`,
              }}
            >
              <ResourceRow
                columns={columns}
                row={row}
                look={look}
                detail={details.get(id)}
                to={pathTo.resource(id, place)}
                sought={sought}
                competencies={competencies}
                selected={selected.has(id)}
                open={id === openId}
                active={index === activeIndex}
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
