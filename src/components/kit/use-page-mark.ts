import { useLayoutEffect } from 'react';

/** What may be on the page for styles far away from it to make room for. */
export type PageMark = 'toast' | 'longWork' | 'actionbar' | 'facets' | 'reading';

/**
 * Marks the page's root for as long as something is there, so that styles elsewhere can make room for it. `:has()` on what holds the list
 * would do the same, but has the browser style the whole page again with every row that comes or goes.
 */
export function usePageMark(mark: PageMark, isThere = true): void {
  useLayoutEffect(() => {
    if (!isThere) return;
    const { dataset } = document.documentElement;
    dataset[mark] = '';
    return () => {
      delete dataset[mark];
    };
  }, [mark, isThere]);
}
