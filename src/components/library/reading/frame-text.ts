import type { QuotePlace } from '../../../model/place-quotes.ts';

/** The text of a frame, and where each of its text nodes begins in it. */
export interface FrameText {
  text: string;
  nodes: readonly Text[];
  starts: readonly number[];
}

/** Reads all text nodes of a place, one after the other. */
export function readFrameText(place: Element): FrameText {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const words: string[] = [];
  const walker = place.ownerDocument.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push(node as Text);
    starts.push(length);
    words.push((node as Text).data);
    length += (node as Text).length;
  }
  return { text: words.join(''), nodes, starts };
}

/** The last node that begins at or before a place in the text. */
function nodeAt({ starts }: FrameText, place: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A place in the text as a range of the document; undefined where the document has no such place. */
export function rangeOf(read: FrameText, { start, end }: QuotePlace): Range | undefined {
  const [first, last] = [nodeAt(read, start), nodeAt(read, end - 1)];
  const [from, to] = [read.nodes[first], read.nodes[last]];
  if (!from || !to) return undefined;
  const range = from.ownerDocument.createRange();
  range.setStart(from, start - (read.starts[first] ?? 0));
  range.setEnd(to, end - (read.starts[last] ?? 0));
  return range;
}

/** The place in the text of a point in the document; undefined where it is no point in a text. */
export function placeOf({ nodes, starts }: FrameText, node: Node, offset: number): number | undefined {
  const start = starts[nodes.indexOf(node as Text)];
  return start === undefined ? undefined : start + offset;
}
