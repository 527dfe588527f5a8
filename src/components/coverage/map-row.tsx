import { Fragment, type ReactNode, useId, useRef } from 'react';
import type { CoverageRow } from '../../search/coverage.ts';
import { hueOf } from './hue-of.ts';
import type { CoverageMap } from './map.ts';
import { MapCell } from './map-cell.tsx';
import { Reasons } from './reasons.tsx';

interface Props {
  map: CoverageMap;
  row: CoverageRow;
  /** What stands in its first column. */
  name: ReactNode;
  /** The column whose reasons are shown under this row. */
  open: number | undefined;
  onOpen(column: number | undefined): void;
  /** Where the map is, for the links of the reasons. */
  place: string;
}

/** One row of the map, and under it the reasons of the cell that was pressed. */
export function MapRow({ map: { columns, byId, counted }, row, name, open, onOpen, place }: Props) {
  const reasonsId = useId();
  const line = useRef<HTMLTableRowElement>(null);
  const competency = open === undefined ? undefined : columns[open]?.competency;
  const close = () => {
    onOpen(undefined);
    line.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
  };
  return (
    <Fragment>
      <tr ref={line}>
        <th scope="row">{name}</th>
        {columns.map((column, at) => {
          const cell = row.cells[at];
          return (
            <td key={column.competency.id}>
              {cell && (
                <MapCell
                  cell={cell}
                  hue={hueOf(column.competency, byId)}
                  counted={counted}
                  open={open === at}
                  reasonsId={reasonsId}
                  onPress={() => onOpen(open === at ? undefined : at)}
                />
              )}
            </td>
          );
        })}
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
}
