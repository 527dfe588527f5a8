/** What makes a formula of a cell, also in the wide letters of East Asian spreadsheets (OWASP, CSV injection). */
export const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** A cell as it was before it got an apostrophe, because a spreadsheet would have taken it for a formula. */
export const withoutGuard = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
