import { Fragment, memo, type ReactNode, useId, useRef } from 'react';
import { hueOf } from '../../model/competency-tree.ts';
import type { Id } from '../../model/identity.ts';
import type { CoverageRow } from '../../search/coverage.ts';
import type { CoverageMap, InSight } from './map.ts';
import { MapCell } from './map-cell.tsx';
import { Reasons } from './reasons.tsx';
import { Unseen } from './unseen.tsx';

interface Props {
  map: CoverageMap;
  row: CoverageRow;
  /** What stands in its first column. */
  nameOf(row: CoverageRow): ReactNode;
  sight: InSight;
  /** The column whose reasons are shown under this row. */
  open: number | undefined;
  onOpen(row: Id, column: number | undefined): void;
  /** Where the map is, for the links of the reasons. */
  place: string;
}

/** One row of the map, and under it the reasons of the cell that was pressed. */
export const MapRow = memo(function MapRow({ map, row, nameOf, sight, open, onOpen, place }: Props) {
  const { columns, byId, counted } = map;
  const reasonsId = useId();
  const line = useRef<HTMLTableRowElement>(null);
  const competency = open === undefined ? undefined : columns[open]?.competency;
  const close = () => {
    onOpen(row.line.id, undefined);
    line.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
  };
  return (
    <Fragment>
      <tr ref={line}>
        <th scope="row">{nameOf(row)}</th>
        <Unseen count={sight.from} />
        {columns.slice(sight.from, sight.to).map((column, index) => {
          const at = sight.from + index;
          const cell = row.cells[at];
          return (
            <td key={column.competency.id} data-at={at}>
              {cell && (
                <MapCell
                  cell={cell}
                  hue={hueOf(column.competency, byId)}
                  counted={counted}
                  open={open === at}
                  reasonsId={reasonsId}
                  onPress={() => onOpen(row.line.id, open === at ? undefined : at)}
                />
              )}
            </td>
          );
        })}
        <Unseen count={columns.length - sight.to} />
      </tr>
      {competency && open !== undefined && (
        <tr className="map__open">
          <td colSpan={columns.length + 1}>
            <div className="map__reasons" id={reasonsId}>
              <Reasons
                key={competency.id}
                row={row}
                at={open}
                competency={competency}
                byId={byId}
                place={place}
                counted={counted}
                onClose={close}
              />
            </div>
          </td>
        </tr>
      )}
    </Fragment>
  );
});
