import type { Competency } from '../../../model/framework.ts';

/** The hue of a quote that shows no competency yet. */
export const PLAIN = 'plain';

export interface QuoteMark {
  range: Range;
  hue: NonNullable<Competency['hue']> | typeof PLAIN;
}

/**
 * Marks quotes in the text without touching it (CSS Custom Highlight API): each hue is one highlight, and the one just gone to lies above them.
 * @param active the quote that was gone to last
 */
export function markQuotes(frame: Window, marks: readonly QuoteMark[], active?: Range): void {
  const { CSS: css, Highlight: FrameHighlight } = frame as Window & typeof globalThis;
  css.highlights.clear();
  for (const [hue, same] of Map.groupBy(marks, (mark) => mark.hue)) {
    css.highlights.set(`quote-${hue}`, new FrameHighlight(...same.map(({ range }) => range)));
  }
  if (!active) return;
  const above = new FrameHighlight(active);
  above.priority = 1;
  css.highlights.set('quote-active', above);
}
