import type { PageSnapshot } from '../snapshot.ts';

const CONTEXT = 32;
/** Some seven pages of a book. */
const LONGEST_QUOTE = 20_000;
const SILENT = 'script, style, noscript, template';

const squeeze = (text: string): string => text.replace(/\s+/g, ' ');

/** The last node of a tree in the order of the page. */
function deepest(node: Node): Node {
  let last = node;
  while (last.lastChild) last = last.lastChild;
  return last;
}

/** Where the reading beside a point begins, and the words there. A point in an element lies between two of its nodes, which are outside of what is marked. */
function edgeOf(node: Node, offset: number, back: boolean): { at: Node; text: string } {
  const value = node.nodeValue ?? '';
  if (node.nodeType === 3) return { at: node, text: back ? value.slice(0, offset) : value.slice(offset) };
  const neighbour = node.childNodes[back ? offset - 1 : offset];
  const around = neighbour ?? node;
  const at = back === (neighbour !== undefined) ? deepest(around) : around;
  return { at, text: neighbour && at.nodeType === 3 ? (at.nodeValue ?? '') : '' };
}

/** Text that stands before or after a point, read node by node, so that a long page costs no more than a short one. */
function beside(root: Node, node: Node, offset: number, step: 'previousNode' | 'nextNode'): string {
  const back = step === 'previousNode';
  const { at, text: edge } = edgeOf(node, offset, back);
  const walker = (node.ownerDocument ?? (node as Document)).createTreeWalker(root, 4);
  walker.currentNode = at;
  let text = edge;
  for (let steps = 0; steps < 200 && squeeze(text).length < CONTEXT * 2; steps += 1) {
    const next = walker[step]();
    if (!next) break;
    if (next.parentElement?.closest(SILENT)) continue;
    text = back ? `${next.nodeValue ?? ''} ${text}` : `${text} ${next.nodeValue ?? ''}`;
  }
  return back ? squeeze(text).slice(-CONTEXT) : squeeze(text).slice(0, CONTEXT);
}

/** The words of a selection, and of those that are more than a quote may hold the ones that come next. */
function wordsIn(selection: Selection): { exact: string; cutOff: string } {
  const words = squeeze(selection.toString().slice(0, 2 * LONGEST_QUOTE)).trim();
  if (words.length <= LONGEST_QUOTE) return { exact: words, cutOff: '' };
  const space = words.lastIndexOf(' ', LONGEST_QUOTE);
  const end = space > 0 ? space : LONGEST_QUOTE;
  return { exact: words.slice(0, end), cutOff: words.slice(end, end + CONTEXT) };
}

/** Where the selection is: in the page, or in a frame of the same site that has the focus. */
function selectionIn(document: Document): Selection | undefined {
  const selection = document.defaultView?.getSelection();
  if (selection && selection.rangeCount > 0 && !selection.isCollapsed) return selection;
  const { activeElement } = document;
  const inside = activeElement?.nodeName === 'IFRAME' ? (activeElement as HTMLIFrameElement).contentDocument : null;
  return inside ? selectionIn(inside) : undefined;
}

/**
 * The passage that the teacher marked, as a TextQuoteSelector (https://www.w3.org/TR/annotation-model/#text-quote-selector):
 * white space as one space, 32 characters of what stands before and after it.
 */
export function quoteOf(document: Document): PageSnapshot['quote'] {
  const selection = selectionIn(document);
  if (!selection) return undefined;
  const { exact, cutOff } = wordsIn(selection);
  if (exact === '') return undefined;
  const range = selection.getRangeAt(0);
  const root = range.startContainer.ownerDocument ?? document;
  return {
    exact,
    prefix: beside(root, range.startContainer, range.startOffset, 'previousNode'),
    suffix: cutOff || beside(root, range.endContainer, range.endOffset, 'nextNode'),
  };
}
