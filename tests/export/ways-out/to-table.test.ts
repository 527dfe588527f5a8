import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { toTable } from '../../../src/export/ways-out/to-table.ts';
import { ana } from '../../support/water-people.ts';
import { waterUnit } from '../../support/water-unit.ts';

const rowsOf = (text: string) => Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;

test('a table has a row for each resource, with its address, its competencies and why, its collections and its attribution', () => {
  const rows = rowsOf(toTable(waterUnit, ana).replace(/^\ufeff/, ''));
  expect(rows).toHaveLength(waterUnit.resources.length);
  const aquifer = rows.find(({ Title }) => Title === 'The aquifer under our feet');
  expect(aquifer).toMatchObject({
    Address: 'https://river.example.org/aquifer',
    Author: 'Mira Okafor; Tomás Lund',
    Licence: 'CC BY-SA 4.0',
    Tags: 'water; geology',
    Attribution:
      '“The aquifer under our feet”, by Mira Okafor and Tomás Lund, Open River Lab, CC BY-SA 4.0, https://river.example.org/aquifer',
  });
  expect(aquifer?.Competencies).toContain('(centres on)');
});

test('no cell is a formula to a spreadsheet', () => {
  const [first] = waterUnit.resources;
  if (!first) throw new Error('the sample unit is empty');
  for (const name of ['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("https://x.example","y")']) {
    const [, row = ''] = toTable({ ...waterUnit, resources: [{ ...first, name }] }, ana).split('\r\n');
    expect(row.replace(/^"/, '')).toMatch(/^'/);
  }
});
