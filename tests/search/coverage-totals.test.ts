import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Library } from '../../src/model/library.ts';
import { buildColumns } from '../../src/search/columns/build.ts';
import { valuesOf } from '../../src/search/columns/values.ts';
import { type Cell, coverageOf, type Served } from '../../src/search/coverage.ts';
import { collectionLines } from '../../src/search/coverage-lines.ts';
import { servedIn } from '../../src/search/coverage-rows.ts';
import { toRows } from '../../src/search/rows.ts';
import { anyLibrary } from '../support/arbitrary-library.ts';
import { linesIn, treeOf } from './a-map.ts';

/** A cell without the order in which its reasons were met. */
const plain = ({ strength, resources, reasons, evidenced, evidence }: Cell) => ({
  strength,
  resources: [...resources].sort(),
  reasons: reasons.map(({ alignment }) => alignment.id).sort(),
  evidenced,
  evidence: [...evidence].sort(),
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
