import { describe, expect, test } from 'vitest';
import { hewlettCompetencies, hewlettFramework } from '../../src/model/hewlett.ts';
import { coverageOf, type Line } from '../../src/search/coverage.ts';
import { columnsOf } from '../../src/search/coverage-columns.ts';
import { headingLines, resourceLines } from '../../src/search/coverage-lines.ts';
import { toRows } from '../../src/search/rows.ts';
import { fieldTrip, unit } from '../support/water-people.ts';
import { waterUnit } from '../support/water-unit.ts';
import { coded, linesIn, treeOf } from './a-map.ts';

const collection = (id: string) => {
  const found = waterUnit.collections.find((each) => each.id === id);
  if (!found) throw new Error('no such collection');
  return found;
};

describe('the map of the water unit', () => {
  const rows = new Map(toRows(waterUnit).map((row) => [row.resource.id, row]));
  const byId = treeOf(hewlettCompetencies);
  const columns = columnsOf(hewlettCompetencies, hewlettFramework.id).map(({ competency }) => competency.id);
  const lines = resourceLines(collection(unit), rows).flatMap((group) => group.lines);
  const coverage = coverageOf(lines, columns, byId);
  const cell = (row: number, code: string) => coverage.rows[row]?.cells[columns.indexOf(coded(code))];

  test('has its resources under their headings', () => {
    expect(resourceLines(collection(unit), rows).map(({ heading, lines }) => [heading?.name, lines.length])).toEqual([
      ['Where our water comes from', 2],
      ['Reading the data', 1],
    ]);
  });

  test('tells the strongest of two opinions, who holds each, and how many show it', () => {
    const content = cell(0, 'ACADEMIC-CONTENT');
    expect(content?.strength).toBe(3);
    expect(content?.reasons.map(({ alignment }) => alignment.strength)).toEqual([3, 2]);
    expect(content?.evidenced).toBe(1);
    expect(content?.evidence.size).toBe(1);
  });

  test('counts a claim on a sub-statement upward; one that names no strength touches on it', () => {
    expect(cell(1, 'CRITICAL-THINKING')?.strength).toBe(1);
  });

  test('takes a claim on a quote as a claim that the quote shows', () => {
    expect(cell(2, 'CRITICAL-THINKING')).toMatchObject({ strength: 2, evidenced: 1 });
  });

  test('says nothing where nothing is claimed', () => {
    expect(cell(0, 'COMMUNICATION')).toMatchObject({ strength: undefined, evidenced: 0, reasons: [] });
  });

  test('has one row for each heading, or for each collection, with what stands in it', () => {
    const sizes = (of: Line[]) => coverageOf(of, columns, byId).rows.map(({ line, size }) => [line.name, size]);
    expect(sizes(headingLines(collection(unit), rows, 'Above'))).toEqual([
      ['Where our water comes from', 2],
      ['Reading the data', 1],
    ]);
    expect(sizes(headingLines(collection(fieldTrip), rows, 'Above'))).toEqual([['Above', 2]]);
    expect(sizes(linesIn(waterUnit))).toEqual([
      ['Water: who gets it?', 3],
      ['Field trip to the weir', 2],
    ]);
  });

  test('counts a resource that stands in two collections once in all', () => {
    const all = coverageOf(linesIn(waterUnit), columns, byId);
    expect(all.size).toBe(4);
    expect(all.totals[columns.indexOf(coded('ACADEMIC-CONTENT'))]?.resources.size).toBe(1);
  });
});
