import Papa from 'papaparse';
import type { Found } from './found.ts';
import { readTable } from './tables.ts';
import { addressOf } from './typed-address.ts';

/** Numbers of rows and letters of columns that Google's spreadsheets draw around a sheet. */
const RULERS = '.row-headers-background, .column-headers-background, .row-header, .freezebar-cell';

/**
 * The links in the tables of a page, as spreadsheets save themselves for the web: each is read as the same table in CSV would be. One in
 * which few rows lead anywhere is no list of links.
 */
export const readPageTables = (page: Document): Found => {
  const tables = [...page.querySelectorAll('table')].filter((table) => !table.querySelector('table'));
  const found = tables
    .map((table) => readTable('csv', Papa.unparse(gridOf(table), { newline: '\n' })))
    .filter(({ links }) => links.filter(({ url }) => addressOf(url) !== undefined).length * 2 >= links.length);
  const keyOf = (at: number, key: string) => `${at} ${key}`;
  return {
    links: found.flatMap(({ links }, at) =>
      links.map((link) => ({ ...link, folders: (link.folders ?? []).map((key) => keyOf(at, key)) })),
    ),
    folders: found.flatMap(({ folders = [] }, at) =>
      folders.map((folder) => ({
        ...folder,
        key: keyOf(at, folder.key),
        parent: folder.parent === undefined ? undefined : keyOf(at, folder.parent),
      })),
    ),
  };
};

/** The words of each cell; an address that is only behind the words of one stands in a column of its own, behind all others. */
function gridOf(table: Element): string[][] {
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.querySelectorAll('td, th')].filter((cell) => !cell.matches(RULERS)),
  );
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const behind = rows.map((cells) => cells.map(addressBehind));
  const linked = [...Array(width).keys()].filter((at) => behind.some((addresses) => addresses[at] !== undefined));
  return rows
    .filter((cells) => cells.length > 0)
    .map((cells) => [
      ...[...Array(width).keys()].map((at) => wordsOf(cells[at])),
      ...linked.map((at) => (cells[at] && addressBehind(cells[at])) ?? ''),
    ]);
}

const wordsOf = (cell: Element | undefined): string => (cell?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Where the words of a cell lead, if they do not say so themselves. */
function addressBehind(cell: Element): string | undefined {
  const address = addressOf(cell.querySelector('a[href]')?.getAttribute('href') ?? undefined);
  return address === addressOf(wordsOf(cell)) ? undefined : address;
}
