import type { Page } from 'puppeteer-core';
import type { Library } from '../../../src/model/library.ts';
import type { BenchRow } from '../row.ts';

/** The library of the built extension, full of so many resources. */
export interface Opened {
  library: Library;
  count: number;
  /**
   * Opens the library in a new tab, as the toolbar does, and waits for its first rows; the tab before is closed.
   * @param first runs in the page before anything of it does
   */
  open(first?: string): Promise<Page>;
  /** The same for a page of the extension without any script: its database can be asked from there, and nothing else goes on. */
  openNothing(): Promise<Page>;
}

export type Measure = (opened: Opened) => Promise<BenchRow[]>;

/** A figure that is not taken from one try. */
export const RUNS = 5;

/** Calls something so many times, one after the other. */
export async function times<Value>(count: number, work: (at: number) => Promise<Value>): Promise<Value[]> {
  const values: Value[] = [];
  for (let at = 0; at < count; at++) values.push(await work(at));
  return values;
}
