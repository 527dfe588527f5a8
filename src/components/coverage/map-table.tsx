import { type CSSProperties, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { Id } from '../../model/identity.ts';
import type { CoverageRow } from '../../search/coverage.ts';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';
import type { CoverageMap, MapGroup } from './map.ts';
import { MapFoot } from './map-foot.tsx';
import { MapHead } from './map-head.tsx';
import { MapRow } from './map-row.tsx';
import { useCellKeys } from './use-cell-keys.ts';
import { useColumnsInSight } from './use-columns-in-sight.ts';

/** More rows than this are drawn when they are asked for. */
const AT_ONCE = 50;

/** The groups with no more rows than are asked for. */
function firstRows(groups: readonly MapGroup[], count: number): MapGroup[] {
  let left = count;
  return groups.flatMap((group) => {
    if (left <= 0) return [];
    const rows = group.rows.slice(0, left);
    left -= rows.length;
    return [{ ...group, rows }];
  });
}

/** So many rows are drawn in one piece; the page answers between two. */
const PIECE = 8;

/** How many rows of those that are asked for are drawn by now. */
function useDrawnRows(count: number): number {
  const [drawn, setDrawn] = useState(PIECE);
  useEffect(() => {
    if (drawn >= count) return;
    const next = setTimeout(() => setDrawn(drawn + PIECE));
    return () => clearTimeout(next);
  }, [drawn, count]);
  return Math.min(drawn, count);
}

/** Fixed widths: those of columns that are not drawn have to be known as well. */
const Widths = ({ count }: { count: number }) => (
  <colgroup>
    <col className="map__names" />
    {Array.from({ length: count }, (_, at) => (
      <col key={at} />
    ))}
  </colgroup>
);

interface Props {
  map: CoverageMap;
  place: string;
  /** What stands in the first column of a row. */
  nameOf(row: CoverageRow): ReactNode;
  onUnfold(id: Id): void;
}

/** The map: a real table, for eyes and for screen readers alike. Its first column stays while the others are scrolled. */
export function MapTable({ map, place, nameOf, onUnfold }: Props) {
  const { columns, byId, rowWord, coverage } = map;
  const [open, setOpen] = useState<{ row: Id; column: Id } | undefined>(undefined);
  const [count, setCount] = useState(AT_ONCE);
  const drawn = useDrawnRows(count);
  const scroll = useRef<HTMLElement>(null);
  const sight = useColumnsInSight(columns.length, scroll);
  const keys = useCellKeys(scroll);
  const onOpen = useCallback(
    (row: Id, at: number | undefined) => {
      const column = at === undefined ? undefined : coverage.columns[at];
      setOpen(column === undefined ? undefined : { row, column });
    },
    [coverage.columns],
  );
  const openIn = (row: CoverageRow): number | undefined => {
    const at = row.line.id === open?.row ? coverage.columns.indexOf(open.column) : -1;
    return at < 0 ? undefined : at;
  };
  const rest = coverage.rows.length - count;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys */}
      <section ref={scroll} className="map-scroll" tabIndex={0} aria-label={map.title} {...keys}>
        <table className="map" style={{ '--columns': columns.length } as CSSProperties}>
          <caption className="visually-hidden">{say('coverage.caption')}</caption>
          <Widths count={columns.length} />
          <MapHead columns={columns} sight={sight} rowWord={rowWord} byId={byId} onUnfold={onUnfold} />
          {firstRows(map.groups, drawn).map(({ id, heading, rows }) => (
            <tbody key={id}>
              {heading && (
                <tr>
                  <th scope="rowgroup" colSpan={columns.length + 1}>
                    <span className="map__heading">
                      {heading.name || say('common.untitled')}
                      {heading.description && <span className="meta">{heading.description}</span>}
                    </span>
                  </th>
                </tr>
              )}
              {rows.map((row) => (
                <MapRow
                  key={row.line.id}
                  map={map}
                  row={row}
                  nameOf={nameOf}
                  sight={sight}
                  open={openIn(row)}
                  onOpen={onOpen}
                  place={place}
                />
              ))}
            </tbody>
          ))}
          <MapFoot map={map} sight={sight} />
        </table>
      </section>
      {rest > 0 && (
        <p>
          <Button onClick={() => setCount(count + AT_ONCE)}>{say('coverage.rowsMore', { count: rest })}</Button>
        </p>
      )}
    </>
  );
}
