import type { Sentence } from '../../words/say.ts';
import { mention } from '../problems.ts';
import { folderAt } from './folder-paths.ts';
import type { Found, FoundFolder, FoundLink } from './found.ts';
import { areHeadsOfPasswords, PasswordsFound } from './passwords.ts';
import { lineOf } from './plain.ts';
import { type Cell, type CellLink, hostsIn, isWhole } from './table-cells.ts';
import { ADDRESSES, ASIDE, COLUMNS, calledBy, isAddressHead, QUOTES } from './table-columns.ts';
import { type Columns, columnsOf, type RowWords, readerOf } from './table-reader.ts';
import { headsOf } from './table-rows.ts';
import { headsIn } from './table-top.ts';

/** So many rows are asked which of their columns holds the addresses. */
const SAMPLE = 100;

/** A table with its heads taken off; without any, no column has a name. */
interface Sheet {
  heads: string[] | undefined;
  rows: Cell[][];
}

export type FoundInGrid = Required<Pick<Found, 'links' | 'folders' | 'leftOut'>>;

/**
 * The links of a table of nobody's in particular, by its cells. One column says where a row leads; what leads elsewhere in it, in the same
 * cell or in another, is a link of its own, so that none is lost. Nothing where no column holds addresses.
 * @throws PasswordsFound where its heads are those of a list of passwords
 */
export function linksOfGrid(grid: readonly Cell[][]): FoundInGrid {
  const sheet = sheetOf(grid);
  const main = mainColumn(sheet);
  if (sheet.heads && areHeadsOfPasswords(sheet.heads)) throw new PasswordsFound();
  const folders = new Map<string, FoundFolder>();
  if (main === undefined) return { links: [], folders: [], leftOut: [] };
  const columns = columnsOf(headsOr(sheet), main, titleOr(sheet, main));
  const read = readerOf(columns);
  const isNamed = isAddressHead(calledBy(columns.heads[main] ?? ''));
  const labelOf = (column: number) =>
    columns.rest.includes(column) || (column === main && !isNamed) ? sheet.heads?.[column] : undefined;
  const links = sheet.rows.flatMap((cells): FoundLink[] => {
    const { path = [], ...said } = read(wordsOf(cells, columns));
    const key = folderAt(path, folders);
    const placed = { ...said, folders: key === undefined ? [] : [key] };
    return linksOfRow(cells, columns, isNamed).map(({ url, words, column, isAlone }, at, { length }) => {
      const isFirst = at === 0 && (length === 1 || (isNamed && column === main));
      const called = lineOf(words === url ? undefined : words);
      return isFirst
        ? { ...placed, url, name: said.name ?? called }
        : besides(placed, url, called ?? (isAlone ? labelOf(column) : undefined));
    });
  });
  const leftOut = columns.keys.map((column): Sentence => {
    return { key: 'waysIn.why.keyColumn', params: { name: mention(columns.heads[column]) } };
  });
  return { links, folders: [...folders.values()], leftOut };
}

/** The heads are the row that says so, or the first one, unless that leads somewhere itself. */
function sheetOf(grid: readonly Cell[][]): Sheet {
  const filled = grid
    .filter((cells) => !isRule(cells))
    .filter((cells) => cells.some(({ words, links }) => words.trim() !== '' || links.length > 0));
  const at = headsIn(filled.map((cells) => ({ cells: cells.map(({ words }) => words) })));
  const hasHeads = at >= 0 || filled[0]?.every(({ links }) => links.length === 0) === true;
  if (!hasHeads) return { heads: undefined, rows: filled };
  const heads = headsOf((filled[Math.max(0, at)] ?? []).map(({ words }) => words.replace(/\s+/g, ' ')));
  return { heads, rows: filled.slice(Math.max(0, at) + 1) };
}

/** The line that Markdown draws below the heads of a table. */
const isRule = (cells: readonly Cell[]): boolean =>
  cells.some(({ words }) => words.includes('---')) && cells.every(({ words }) => /^\s*(?::?-{3,}:?)?\s*$/.test(words));

const headsOr = ({ heads, rows }: Sheet): string[] => {
  const most = rows.slice(0, SAMPLE).reduce((longest, cells) => Math.max(longest, cells.length), heads?.length ?? 0);
  return Array.from({ length: most }, (_, at) => heads?.[at] ?? `column ${at + 1}`);
};

/** The column whose cells are addresses, and nothing else: that which is called so, or that in which most are. */
function mainColumn(sheet: Sheet): number | undefined {
  const heads = headsOr(sheet);
  const sample = sheet.rows.slice(0, SAMPLE);
  const share = (at: number): number => {
    const head = calledBy(heads[at] ?? '');
    const cells = sample.flatMap((row) => row[at] ?? []);
    const isCalledSo = isAddressHead(head);
    const whole = cells.filter((cell) => isWhole(cell) || (isCalledSo && hostsIn(cell).length > 0)).length;
    const among = cells.filter(({ links }) => links.length > 0).length;
    const bonus = !isCalledSo || whole + among === 0 ? 0 : sample.length * (ADDRESSES.test(head) ? 2 : 1);
    // Words between commas are no table, though some of them are addresses.
    return ASIDE.test(head) || (whole === 0 && bonus === 0) ? 0 : bonus + whole + among / (sample.length + 1);
  };
  const [most] = heads.map((_, at) => ({ at, share: share(at) })).toSorted((a, b) => b.share - a.share);
  return most !== undefined && most.share > 0 ? most.at : undefined;
}

/** A head that says among other words that its column holds titles. */
const TITLE_TOO = /(?:^|[\s_-])(?:title|titel|name|título|titre|titolo)$/;

/** The column of titles where none is called so: that of addresses where these stand behind words, or the first other one of words. */
function titleOr({ heads, rows }: Sheet, main: number): number | undefined {
  const called = headsOr({ heads, rows }).map(calledBy);
  if (called.some((head) => COLUMNS.some(([part, sign]) => part === 'name' && sign.test(head)))) return undefined;
  const isOpen = (head: string) =>
    !isAddressHead(head) && !ASIDE.test(head) && !COLUMNS.some(([, sign]) => sign.test(head));
  const cellsAt = (at: number) => rows.slice(0, SAMPLE).flatMap((row) => row[at] ?? []);
  if (areTitles(cellsAt(main).map(({ links }) => (links.length === 1 ? (links[0]?.words ?? '') : '')))) return main;
  const others = called.map((_, at) => at).filter((at) => at !== main && isOpen(called[at] ?? ''));
  const isCalledSo = (at: number) => TITLE_TOO.test(called[at] ?? '');
  return others
    .toSorted((a, b) => Number(isCalledSo(b)) - Number(isCalledSo(a)))
    .find((at) => areTitles(cellsAt(at).map((cell) => (isWhole(cell) ? '' : cell.words))));
}

/** Titles are words, and mostly differ from row to row. */
function areTitles(cells: readonly string[]): boolean {
  const filled = cells.filter((words) => words.trim() !== '');
  return new Set(filled.filter((words) => /\p{L}{2}/u.test(words))).size * 2 > filled.length;
}

/** What a row says besides where it leads: the words of its cells, but of those that say nothing else. */
function wordsOf(cells: readonly Cell[], { main, name }: Columns): RowWords {
  return cells.map((cell, at) => {
    const isTitle = at === name && (at !== main || cell.links.length < 2);
    return isTitle || (at === main && at !== name) || !isWhole(cell) ? cell.words : '';
  });
}

interface LinkOfRow extends CellLink {
  column: number;
  /** Whether its cell says nothing else. */
  isAlone: boolean;
}

/** All links of a row, those of a main column that is called so first. A row without any is refused by what stands where its address should be. */
function linksOfRow(cells: readonly Cell[], { heads, main }: Columns, isNamed: boolean): LinkOfRow[] {
  const places = cells.map((_, at) => at);
  const ordered = isNamed ? [main, ...places.filter((at) => at !== main)] : places;
  const found = ordered.flatMap((column): LinkOfRow[] => {
    const head = calledBy(heads[column] ?? '');
    const cell = cells[column];
    if (!cell || ASIDE.test(head) || QUOTES.test(head)) return [];
    const links = cell.links.length === 0 && isAddressHead(head) ? hostsIn(cell) : cell.links;
    return links.map((link) => ({ ...link, column, isAlone: isWhole(cell) }));
  });
  return found.length > 0 ? found : [{ url: cells[main]?.words ?? '', column: main, isAlone: true }];
}

/**
 * Another link of a row: what was said of the row is said of it, but not who made what the row is about.
 * @param label what it is called beside the title of the row
 */
function besides(row: FoundLink, url: string, label = URL.parse(url)?.hostname): FoundLink {
  const { name, note, keywords, educationalLevel, dateSaved, folders, extras } = row;
  return {
    url,
    name: name === undefined || label === undefined ? (label ?? name) : `${name} – ${label}`,
    note,
    keywords,
    educationalLevel,
    dateSaved,
    folders,
    extras,
  };
}
