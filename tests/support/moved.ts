import type { Screen } from './screen.ts';

/** Less than this is a line by a few pixels: a share of the window, as browsers measure layout shifts. */
const SEEN = 0.0005;

/**
 * What moved on a page of Chromium while the rest of it arrived, although nobody had pressed anything: each would have moved away under a
 * press. The words of what moved, from where, to where.
 * @see https://wicg.github.io/layout-instability/
 */
export const moved = (screen: Screen): Promise<string[]> =>
  screen.read(async (seen) => {
    interface Shift extends PerformanceEntry {
      value: number;
      sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
    }
    const entries = await new Promise<PerformanceEntryList>((done) => {
      // One at least, or the observer would not call back where nothing moved.
      performance.mark('asked what moved');
      const observer = new PerformanceObserver((list) => done(list.getEntries()));
      for (const type of ['mark', 'first-input', 'layout-shift']) observer.observe({ type, buffered: true });
    });
    const pressed = entries.find(({ entryType }) => entryType === 'first-input')?.startTime ?? Number.POSITIVE_INFINITY;
    const shifts = entries.filter(({ entryType }) => entryType === 'layout-shift') as Shift[];
    return shifts
      .filter(({ value, startTime }) => value > seen && startTime < pressed)
      .flatMap(({ sources }) => sources)
      .map(({ node, previousRect: from, currentRect: to }) => {
        const words = node?.textContent?.trim().slice(0, 40);
        return `${words}: ${from.x}, ${from.y} → ${to.x}, ${to.y}`;
      });
  }, SEEN);
