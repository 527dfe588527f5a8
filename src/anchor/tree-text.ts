import { atOnce, type LongWork } from '../model/slices.ts';

const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TITLE']);
/** Elements whose words run on in the line. */
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);

/** The text nodes of a tree as one text, with a line break between blocks. */
export interface TreeText {
  text: string;
  /** Each text node and the offset in the text at which it begins. */
  pieces: { node: Text; at: number }[];
}

/** So many steps through a tree lie between two pauses. */
const BETWEEN_PAUSES = 1_000;

/** Reads a tree, with pauses: what a quote is looked for in. */
export function* readingTree(root: Node): LongWork<TreeText> {
  const pieces: TreeText['pieces'] = [];
  const parts: string[] = [];
  let length = 0;
  let breaks = false;
  const add = (part: string): void => {
    parts.push(part);
    length += part.length;
  };
  const visit = (node: Node): void => {
    if (node.nodeType === 3) {
      const value = node.nodeValue ?? '';
      if (value === '') return;
      if (breaks && length > 0) add('\n');
      breaks = false;
      pieces.push({ node: node as Text, at: length });
      add(value);
      return;
    }
    if (SILENT.has(node.nodeName.toUpperCase())) return;
    const isBlock = node.nodeType === 1 && !INLINE.has(node.nodeName.toUpperCase());
    breaks ||= isBlock;
    walk.push({ node, isBlock, child: node.firstChild });
  };
  // A stack of our own: a page from others may be nested deeper than calls may be.
  const walk: { node: Node; isBlock: boolean; child: ChildNode | null }[] = [];
  visit(root);
  let steps = 0;
  for (let open = walk.at(-1); open; open = walk.at(-1)) {
    steps += 1;
    if (steps % BETWEEN_PAUSES === 0) yield;
    const { child } = open;
    if (child) {
      open.child = child.nextSibling;
      visit(child);
    } else {
      breaks ||= open.isBlock;
      walk.pop();
    }
  }
  return { text: parts.join(''), pieces };
}

/** Reads a tree in one go. */
export const treeText = (root: Node): TreeText => atOnce(readingTree(root));

/** The ranges of a stretch of a tree's text, one for each text node that it touches, in order. */
export function rangesIn({ pieces }: TreeText, start: number, end: number): Range[] {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && piece.at + piece.node.length <= start) low = middle + 1;
    else high = middle;
  }
  const ranges: Range[] = [];
  for (let at = low; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (!piece || piece.at >= end) break;
    const range = piece.node.ownerDocument.createRange();
    range.setStart(piece.node, Math.max(0, start - piece.at));
    range.setEnd(piece.node, Math.min(piece.node.length, end - piece.at));
    ranges.push(range);
  }
  return ranges;
}

/** The ranges between two offsets of `treeText(root).text`; for many quotes of one tree, read it once and use `rangesIn`. */
export const rangesOf = (root: Node, start: number, end: number): Range[] => rangesIn(treeText(root), start, end);
