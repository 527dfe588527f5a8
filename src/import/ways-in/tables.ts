import { withoutGuard } from '../../export/ways-out/formula.ts';
import { say } from '../../words/say.ts';
import type { FormatName } from '../formats.ts';
import { linksOfGrid } from './any-table.ts';
import { folderAt } from './folder-paths.ts';
import type { Found, FoundFolder, FoundLink } from './found.ts';
import { programTables, type ReadRow } from './program-tables.ts';
import { quoteTables, readQuoteTable } from './quote-tables.ts';
import { cellOf } from './table-cells.ts';
import { columnsOf, readerOf } from './table-reader.ts';
import { gridOf, headsOf, parseTable } from './table-rows.ts';

/** Reads the table of a program whose columns are known, or any other that has a column of addresses. */
export function readTable(format: FormatName, text: string): Found {
  const read = programTables[format];
  const quotes = quoteTables[format];
  if (quotes) return { links: readQuoteTable(parseTable(text).rows, quotes) };
  if (read) return foundIn(parseTable(text).rows, read);
  const grid = gridOf(text);
  const heads = headsOf(grid[0] ?? []);
  return isOwn(heads) ? readOwn(heads, grid.slice(1)) : linksOfGrid(grid.map((cells) => cells.map(cellOf)));
}

function foundIn<Row>(rows: readonly Row[], read: (row: Row) => ReturnType<ReadRow>): Found {
  const folders = new Map<string, FoundFolder>();
  const links = rows.map((row): FoundLink => {
    const { path = [], ...link } = read(row);
    const key = folderAt(path, folders);
    return { ...link, folders: key === undefined ? [] : [key] };
  });
  return { links, folders: [...folders.values()] };
}

/** A table that Taproot itself wrote in the language that it speaks, known by heads that no other has. */
const isOwn = (heads: readonly string[]): boolean =>
  (['attribution', 'competencies', 'saved'] as const).every((column) =>
    heads.includes(say(`waysOut.table.${column}`).toLowerCase()),
  );

/** Taproot's own table: the apostrophe before what would be a formula goes again, and what has no address is a thing. */
function readOwn(heads: readonly string[], rows: readonly string[][]): Found {
  const address = heads.indexOf(say('waysOut.table.url').toLowerCase());
  const read = readerOf(columnsOf(heads, address));
  return foundIn(rows, (guarded) => {
    const cells = guarded.map(withoutGuard);
    const url = cells[address];
    return url ? { ...read(cells), url } : { ...read(cells), kind: 'thing' };
  });
}
