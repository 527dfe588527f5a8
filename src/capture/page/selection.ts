import type { PageSnapshot } from '../snapshot.ts';

const CONTEXT = 32;
const LONGEST_QUOTE = 5_000;
const SILENT = 'script, style, noscript, template';

const squeeze = (text: string): string => text.replace(/\s+/g, ' ');

/** Text that stands before or after a point, read node by node, so that a long page costs no more than a short one. */
function beside(root: Node, node: Node, offset: number, step: 'previousNode' | 'nextNode'): string {
  const back = step === 'previousNode';
  const value = node.nodeType === 3 ? (node.nodeValue ?? '') : '';
  let text = back ? value.slice(0, offset) : value.slice(offset);
  const walker = (node.ownerDocument ?? (node as Document)).createTreeWalker(root, 4);
  walker.currentNode = node.nodeType === 3 ? node : (node.childNodes[back ? offset : Math.max(offset - 1, 0)] ?? node);
  for (let steps = 0; steps < 200 && squeeze(text).length < CONTEXT * 2; steps += 1) {
    const next = walker[step]();
    if (!next) break;
    if (next.parentElement?.closest(SILENT)) continue;
    text = back ? `${next.nodeValue ?? ''} ${text}` : `${text} ${next.nodeValue ?? ''}`;
  }
  return back ? squeeze(text).slice(-CONTEXT) : squeeze(text).slice(0, CONTEXT);
}

/**
 * The passage that the teacher marked, as a TextQuoteSelector (https://www.w3.org/TR/annotation-model/#text-quote-selector):
 * white space as one space, 32 characters of what stands before and after it.
 */
export function quoteOf(document: Document): PageSnapshot['quote'] {
  const selection = document.defaultView?.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  const exact = squeeze(selection.toString().slice(0, LONGEST_QUOTE)).trim();
  if (exact === '') return undefined;
  const root = range.startContainer.ownerDocument ?? document;
  return {
    exact,
    prefix: beside(root, range.startContainer, range.startOffset, 'previousNode'),
    suffix: beside(root, range.endContainer, range.endOffset, 'nextNode'),
  };
}
