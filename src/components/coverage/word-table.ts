import type { WordTable } from '../../export/coverage-table.ts';
import type { Cell } from '../../search/coverage.ts';
import { say } from '../../words/say.ts';
import { shortNameOf } from '../kit/competency-icon.tsx';
import type { CoverageMap } from './map.ts';
import { sayCell, sayTotal } from './say-cell.ts';

/** The map as a table in words alone. */
export function toWordTable({ title, rowWord, totalWord, columns, groups, coverage, counted }: CoverageMap): WordTable {
  const cellOf = (cell: Cell) => (cell.strength === undefined ? say('coverage.take.nothing') : sayCell(cell, counted));
  return {
    title,
    head: [rowWord, ...columns.map(({ competency }) => shortNameOf(competency))],
    rows: groups.flatMap(({ heading, rows }) => [
      ...(heading ? [{ cells: [heading.name || say('common.untitled')], heading: true }] : []),
      ...rows.map(({ line, cells }) => ({ cells: [line.name || say('common.untitled'), ...cells.map(cellOf)] })),
    ]),
    foot: [totalWord, ...coverage.totals.map((cell) => sayTotal(cell, coverage.size))],
  };
}
