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

/**
 * The words of each cell. Before them stands the address that is only behind the words of one, behind them those of others. A row has as many
 * cells as it has: filled up to the longest one, a table that is built to do harm would have no end.
 */
const gridOf = (table: Element): string[][] =>
  [...table.querySelectorAll('tr')].flatMap((row) => {
    const cells = [...row.querySelectorAll('td, th')].filter((cell) => !cell.matches(RULERS));
    const [first = '', ...others] = cells.flatMap((cell) => addressBehind(cell) ?? []);
    return cells.length === 0 ? [] : [[first, ...cells.map(wordsOf), ...others]];
  });

const wordsOf = (cell: Element): string => (cell.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Where the words of a cell lead, if they do not say so themselves. */
function addressBehind(cell: Element): string | undefined {
  const address = addressOf(cell.querySelector('a[href]')?.getAttribute('href') ?? undefined);
  return address === addressOf(wordsOf(cell)) ? undefined : address;
}
