import type { Placing } from '../../src/anchor/quote.ts';
import { refindQuotes } from '../../src/anchor/refind-quotes.ts';
import type { Excerpt } from '../../src/model/excerpt.ts';
import { alikeEditedPage } from '../../tests/support/alike-edits.ts';
import { type EditedPage, editedPages } from '../../tests/support/edited-pages.ts';
import { randomlyEditedPage } from '../../tests/support/random-edits.ts';
import { type BenchRow, row } from './row.ts';

/** What became of the quotes of edited pages. `missed` are those orphans whose words still stand on the page. */
export interface Anchored {
  quotes: number;
  right: number;
  wrong: number;
  orphaned: number;
  missed: number;
}

const when = '2026-11-28T12:00:00.000Z';
const idOf = (at: number): string => `urn:uuid:00000000-0000-4000-8000-${at.toString().padStart(12, '0')}`;

/** Quotes every quote of the pages anew and counts. A place is right if it shares nine tenths of its characters with the true one. */
export async function anchored(
  pages: EditedPage[],
  onWrong?: (page: EditedPage, at: number, placing: Placing) => void,
): Promise<Anchored> {
  const sum: Anchored = { quotes: 0, right: 0, wrong: 0, orphaned: 0, missed: 0 };
  for (const page of pages) {
    const excerpts: Excerpt[] = page.quotes.map(({ selector }, at) => ({
      ...selector,
      kind: 'quote',
      id: idOf(at),
      curator: idOf(0),
      resource: idOf(0),
      dateSaved: when,
      dateChanged: when,
    }));
    const places = await refindQuotes(excerpts, page.older, page.newer);
    for (const [at, { now }] of page.quotes.entries()) {
      const placing = places.get(idOf(at)) ?? { orphan: 'gone' };
      sum.quotes += 1;
      if (!('found' in placing)) {
        sum.orphaned += 1;
        if (now) sum.missed += 1;
      } else if (now && shared(placing.found, now) >= 0.9) sum.right += 1;
      else {
        sum.wrong += 1;
        onWrong?.(page, at, placing);
      }
    }
  }
  return sum;
}

type Span = { start: number; end: number };

/** The characters that two spans share, as a part of those that they cover together. */
function shared(one: Span, other: Span): number {
  const both = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return both / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}

/** Quotes found again on edited pages: by hand in several languages, and 300 pages each of sentences and of lines that are alike, edited at random. */
export async function benchAnchoring(): Promise<BenchRow[]> {
  const random = Array.from({ length: 300 }, (_, seed) => randomlyEditedPage(seed + 1));
  const alike = Array.from({ length: 300 }, (_, seed) => alikeEditedPage(seed + 1));
  const sets: [string, EditedPage[]][] = [
    ['by-hand', editedPages()],
    ['at-random', random],
    ['lines-alike', alike],
  ];
  const rows: BenchRow[] = [];
  for (const [name, pages] of sets) {
    const { quotes, right, wrong, orphaned, missed } = await anchored(pages);
    const take = (what: string, count: number) =>
      rows.push(row(`anchoring-${name}-${what}`, 'quotes', count, quotes, 'all quotes'));
    take('right', right);
    take('wrong', wrong);
    take('orphaned', orphaned);
    // Orphans whose words still stand on the page.
    take('missed', missed);
  }
  return rows;
}
