import { rangesIn, type TreeText } from '../../../anchor/tree-text.ts';
import type { QuotePlace } from './use-places.ts';

/** A place in the text as one range of the document; undefined where the document has no such place. */
export function rangeOf(read: TreeText, { start, end }: QuotePlace): Range | undefined {
  const ranges = rangesIn(read, start, end);
  const last = ranges.at(-1);
  const range = ranges[0]?.cloneRange();
  if (range && last) range.setEnd(last.endContainer, last.endOffset);
  return range;
}

/** The place in the text of a point in the document; undefined where it is no point in a text. */
export function placeOf({ pieces }: TreeText, node: Node, offset: number): number | undefined {
  const piece = pieces.find((each) => each.node === node);
  return piece && piece.at + offset;
}
