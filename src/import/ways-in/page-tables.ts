import { type FoundInGrid, linksOfGrid } from './any-table.ts';
import { hrefOf, OUTWARD } from './markup.ts';
import { type Cell, type CellLink, cellOf } from './table-cells.ts';
import { addressOf } from './typed-address.ts';

/** Numbers of rows and letters of columns that Google's spreadsheets draw around a sheet. */
const RULERS = '.row-headers-background, .column-headers-background, .row-header, .freezebar-cell';

/** In a list at least one row of so many leads somewhere: heads, chapters and what has no page yet stand between them. */
const ROWS_A_LINK = 3;

/** What was read in the tables of a page, and which tables these were. */
export interface FoundInTables extends FoundInGrid {
  tables: ReadonlySet<Element>;
}

/**
 * The links in the tables of a page, as spreadsheets save themselves for the web, cell by cell. One in which few rows lead anywhere is no list
 * of links.
 */
export function readPageTables(page: Document): FoundInTables {
  const all = [...page.querySelectorAll('table')];
  const outer = new Set(all.map((table) => table.parentElement?.closest('table')));
  const found: FoundInTables & { tables: Set<Element> } = { links: [], folders: [], leftOut: [], tables: new Set() };
  for (const table of all) {
    if (outer.has(table)) continue;
    const grid = gridOf(table);
    const leading = grid.filter(leads).length;
    if (leading * ROWS_A_LINK < grid.length || leading <= grid.filter(isText).length) continue;
    const { links, folders, leftOut } = linksOfGrid(grid);
    if (links.length === 0) continue;
    const keyOf = (key: string) => `${found.tables.size} ${key}`;
    found.links.push(...links.map((link) => ({ ...link, folders: (link.folders ?? []).map(keyOf) })));
    for (const folder of folders) {
      const parent = folder.parent === undefined ? undefined : keyOf(folder.parent);
      found.folders.push({ ...folder, key: keyOf(folder.key), parent });
    }
    found.leftOut.push(...leftOut);
    found.tables.add(table);
  }
  return found;
}

/** A cell with so many letters more than its links have is something to read. */
const PROSE = 200;

const isProse = ({ words, links }: Cell): boolean =>
  words.length - links.reduce((sum, { url, words: called = url }) => sum + called.length, 0) > PROSE;

const isLink = ({ url }: CellLink): boolean => addressOf(url) !== undefined;

/** Whether a row leads somewhere, not only from within a text. */
const leads = (cells: readonly Cell[]): boolean => cells.some((cell) => cell.links.some(isLink) && !isProse(cell));

/** Whether a row is a text that leads somewhere. */
const isText = (cells: readonly Cell[]): boolean =>
  !leads(cells) && cells.some((cell) => cell.links.some(isLink) && isProse(cell));

/** More columns than this are not looked at for cells that reach over several: a table that is built to do harm would have no end. */
const MOST_SPANNED = 50;

const NOTHING: Cell = { words: '', links: [] };

/** The cells of a table, each at its place: one that reaches over several rows says its words in each, and its links once. */
function gridOf(table: Element): Cell[][] {
  const reaching = new Map<number, { words: string; rows: number }>();
  return [...table.querySelectorAll('tr')].flatMap((row) => {
    const cells: Cell[] = [];
    const fill = () => {
      for (let from = reaching.get(cells.length); from && from.rows > 0; from = reaching.get(cells.length)) {
        from.rows -= 1;
        cells.push({ words: from.words, links: [] });
      }
    };
    for (const element of row.querySelectorAll('td, th')) {
      if (element.matches(RULERS)) continue;
      fill();
      const cell = cellIn(element);
      const rows = Number(element.getAttribute('rowspan')) - 1;
      if (rows > 0 && cells.length < MOST_SPANNED) reaching.set(cells.length, { words: cell.words, rows });
      cells.push(cell);
      const wide = Math.min(Number(element.getAttribute('colspan')) || 1, MOST_SPANNED - cells.length);
      for (let column = 1; column < wide; column++) cells.push(NOTHING);
    }
    fill();
    return cells.length === 0 ? [] : [cells];
  });
}

const wordsIn = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The words of a cell, where its anchors lead, and the addresses among its words to which none leads. */
function cellIn(element: Element): Cell {
  const anchors = [...element.querySelectorAll(OUTWARD)].map((anchor): CellLink => {
    const href = hrefOf(anchor) ?? '';
    return { url: addressOf(href) ?? href, words: wordsIn(anchor) };
  });
  const { words, links } = cellOf(wordsIn(element));
  const led = new Set(anchors.flatMap(({ url, words: called }) => [url, addressOf(called)]));
  return { words, links: [...anchors, ...links.filter(({ url }) => !led.has(url))] };
}
