import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect } from 'react';

const CELL = '.map td .cell';

const placeOf = (cell: Element): string | undefined => cell.closest<HTMLElement>('td')?.dataset.at;

/** The rows that have cells, without headings and opened reasons. */
const rowsIn = (table: Element): Element[] =>
  [...table.querySelectorAll('tbody tr')].filter((row) => row.querySelector('.cell') !== null);

/** The cell that a key leads to from another; undefined where the key leads nowhere. */
function reached(cell: Element, key: string, wide: boolean): HTMLElement | null | undefined {
  const row = cell.closest('tr');
  const table = cell.closest('table');
  if (!row || !table) return undefined;
  const cells = [...row.querySelectorAll<HTMLElement>('.cell')];
  const at = cells.indexOf(cell as HTMLElement);
  const forwards = getComputedStyle(table).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  if (key === 'ArrowLeft' || key === 'ArrowRight') return cells[key === forwards ? at + 1 : at - 1] ?? null;
  const rows = rowsIn(table);
  const inRow = (other: Element | undefined, place: string | undefined) =>
    other?.querySelector<HTMLElement>(`td[data-at="${place}"] .cell`) ?? null;
  const now = rows.indexOf(row);
  if (key === 'ArrowUp') return inRow(rows[now - 1], placeOf(cell));
  if (key === 'ArrowDown') return inRow(rows[now + 1], placeOf(cell));
  if (key === 'Home') return wide ? (rows[0]?.querySelector<HTMLElement>('.cell') ?? null) : (cells[0] ?? null);
  if (key === 'End') {
    const last = wide ? [...(rows.at(-1)?.querySelectorAll<HTMLElement>('.cell') ?? [])] : cells;
    return last.at(-1) ?? null;
  }
  return undefined;
}

/**
 * The cells of the map by keys, as in a grid: one of them is in the order of Tab, arrows go to the next one, Home and End to the ends of
 * the row, with Ctrl to those of the map; Escape closes the reasons of the cell.
 */
export function useCellKeys(map: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const cells = map.current;
    if (cells?.querySelector(`${CELL}[tabindex="0"]`) === null)
      cells.querySelector<HTMLElement>(CELL)?.setAttribute('tabindex', '0');
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const cell = event.target instanceof Element && event.target.matches(CELL) ? event.target : undefined;
    if (!cell || event.altKey || event.shiftKey || event.metaKey) return;
    if (event.key === 'Escape' && cell instanceof HTMLElement && cell.ariaExpanded === 'true') {
      event.stopPropagation();
      cell.click();
      return;
    }
    const next = reached(cell, event.key, event.ctrlKey);
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    next?.focus();
    next?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const onFocus = ({ target }: FocusEvent) => {
    if (!target.matches(CELL)) return;
    for (const other of map.current?.querySelectorAll(`${CELL}[tabindex="0"]`) ?? [])
      other.setAttribute('tabindex', '-1');
    target.setAttribute('tabindex', '0');
  };
  return { onKeyDown, onFocus };
}
