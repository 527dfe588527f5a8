import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { selfAndAbove } from '../../src/model/competency-tree.ts';
import type { Competency } from '../../src/model/framework.ts';
import { hewlettCompetencies, hewlettFramework } from '../../src/model/hewlett.ts';
import type { Library } from '../../src/model/library.ts';
import { buildColumns } from '../../src/search/columns/build.ts';
import { valuesOf } from '../../src/search/columns/values.ts';
import { type Cell, coverageOf, type Line, type Served } from '../../src/search/coverage.ts';
import { columnsOf } from '../../src/search/coverage-columns.ts';
import { collectionLines, headingLines, resourceLines } from '../../src/search/coverage-lines.ts';
import { servedIn } from '../../src/search/coverage-rows.ts';
import { toRows } from '../../src/search/rows.ts';
import { anyLibrary } from '../support/arbitrary-library.ts';
import { fieldTrip, unit } from '../support/water-people.ts';
import { waterUnit } from '../support/water-unit.ts';

const treeOf = (competencies: readonly Competency[]) => new Map(competencies.map((each) => [each.id, each]));
const linesIn = (library: Library): Line[] => collectionLines(library.collections, toRows(library));
const coded = (code: string) => hewlettCompetencies.find((each) => each.code === code)?.id ?? '';
const collection = (id: string) => {
  const found = waterUnit.collections.find((each) => each.id === id);
  if (!found) throw new Error('no such collection');
  return found;
};

/** A cell without the order in which its reasons were met. */
const plain = ({ strength, resources, reasons, evidenced, evidence }: Cell) => ({
  strength,
  resources: [...resources].sort(),
  reasons: reasons.map(({ alignment }) => alignment.id).sort(),
  evidenced,
  evidence: [...evidence].sort(),
});

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

describe('the columns', () => {
  test('are the competencies of the first level, with the sub-statements of those that were unfolded', () => {
    const unfolded = columnsOf(hewlettCompetencies, hewlettFramework.id, new Set([coded('CRITICAL-THINKING')]));
    const below = hewlettCompetencies.filter(({ parent }) => parent === coded('CRITICAL-THINKING'));
    const closed = columnsOf(hewlettCompetencies, hewlettFramework.id);
    expect(unfolded).toHaveLength(closed.length + below.length);
    expect(unfolded.filter(({ depth }) => depth === 1).map(({ competency }) => competency.id)).toEqual(
      below.toSorted((a, b) => a.position - b.position).map(({ id }) => id),
    );
  });

  test('are those of one framework alone', () => {
    expect(columnsOf(hewlettCompetencies, 'urn:uuid:00000000-0000-4000-8000-000000000001')).toEqual([]);
  });

  test('end where competencies of a foreign file stand in a circle', () => {
    const circle = new Map([
      ['a', { parent: 'b' }],
      ['b', { parent: 'a' }],
    ]);
    expect(selfAndAbove(circle, 'a')).toEqual(['a', 'b']);
  });
});

describe('any library', () => {
  const mapOf = (library: Library, lines = linesIn(library)) =>
    coverageOf(
      lines,
      library.competencies.map(({ id }) => id),
      treeOf(library.competencies),
    );

  test('the total of a column is what its cells say together', () => {
    fc.assert(
      fc.property(anyLibrary, (library) => {
        const { rows, totals } = mapOf(library);
        totals.forEach((total, at) => {
          const cells = rows.flatMap(({ cells }) => cells[at] ?? []);
          expect([...total.resources].sort()).toEqual(
            [...new Set(cells.flatMap(({ resources }) => [...resources]))].sort(),
          );
          expect([...total.evidence].sort()).toEqual(
            [...new Set(cells.flatMap(({ evidence }) => [...evidence]))].sort(),
          );
          expect(total.strength ?? 0).toBe(Math.max(0, ...cells.map(({ strength }) => strength ?? 0)));
          expect(total.evidenced).toBeLessThanOrEqual(total.reasons.length);
        });
      }),
    );
  });

  test('the total of a row is what its cells say together', () => {
    fc.assert(
      fc.property(anyLibrary, (library) => {
        for (const { cells, total } of mapOf(library).rows) {
          expect(total.strength ?? 0).toBe(Math.max(0, ...cells.map(({ strength }) => strength ?? 0)));
          expect(total.reasons.length).toBe(
            new Set(cells.flatMap(({ reasons }) => reasons.map(({ alignment }) => alignment.id))).size,
          );
        }
      }),
    );
  });

  test('the order of the rows changes nothing but their order', () => {
    fc.assert(
      fc.property(anyLibrary, fc.gen(), (library, pick) => {
        const lines = linesIn(library);
        const shuffled = pick(fc.shuffledSubarray, lines, { minLength: lines.length });
        const [one, other] = [mapOf(library, lines), mapOf(library, shuffled)];
        expect(other.totals.map(plain)).toEqual(one.totals.map(plain));
        expect(other.size).toBe(one.size);
        for (const { line, cells } of other.rows)
          expect(cells.map(plain)).toEqual(one.rows.find((row) => row.line.id === line.id)?.cells.map(plain));
      }),
    );
  });

  test('what lies in the trash never counts', () => {
    fc.assert(
      fc.property(anyLibrary, fc.nat(), (library, at) => {
        const gone = library.resources[at % library.resources.length];
        const trash = (row: Served): Served =>
          row.resource.id === gone?.id
            ? { ...row, resource: { ...row.resource, dateTrashed: '2026-11-24T00:00:00.000Z' } }
            : row;
        const lines = linesIn(library).map((line) => ({ ...line, rows: line.rows.map(trash) }));
        const left = lines.map((line) => ({
          ...line,
          rows: line.rows.filter(({ resource }) => !resource.dateTrashed),
        }));
        const [withTrash, without] = [mapOf(library, lines), mapOf(library, left)];
        expect(withTrash.totals.map(plain)).toEqual(without.totals.map(plain));
        expect(withTrash.size).toBe(without.size);
        expect(withTrash.rows.map(({ size }) => size)).toEqual(without.rows.map(({ size }) => size));
      }),
    );
  });

  test('is the same from the columns in memory as from the rows', () => {
    fc.assert(
      fc.property(anyLibrary, (library) => {
        const rows = toRows(library);
        const resourceOf = new Map(library.excerpts.map((excerpt) => [excerpt.id, excerpt.resource]));
        const served = servedIn(buildColumns(rows.map(valuesOf)), { alignments: library.alignments, resourceOf });
        const fromColumns = mapOf(library, collectionLines(library.collections, served));
        const fromRows = mapOf(library, collectionLines(library.collections, rows));
        expect(fromColumns.totals.map(plain)).toEqual(fromRows.totals.map(plain));
        expect(fromColumns.rows.map(({ size }) => size)).toEqual(fromRows.rows.map(({ size }) => size));
      }),
    );
  });
});
