import { PIECE, type Piece, piecesOf } from './text-pieces.ts';

/** So long the text may be laid out at a stretch, in milliseconds. */
const STRETCH = 40;

/** What stands on lines of its own: pieces of nothing else can be put into a box without a word moving. */
const BLOCK =
  'p, h1, h2, h3, h4, h5, h6, ul, ol, dl, blockquote, figure, pre, table, hr, div, section, article, main, figcaption';
const pause = () => new Promise<void>((next) => setTimeout(next));

const standsApart = (node: Node): boolean => (node instanceof Element ? node.matches(BLOCK) : !node.nodeValue?.trim());

/** The element around the next piece of a long text: the browser lays out and draws only the boxes that are near what is read. */
function boxFor(content: DocumentFragment, page: Document): HTMLElement | undefined {
  if (![...content.childNodes].every(standsApart)) return undefined;
  const box = page.createElement('div');
  box.className = 'box';
  return box;
}

/** The places in a text of the elements around its pieces, each made once. */
function standingIn(place: HTMLElement) {
  const standing = new Map<Element, Element>();
  return ({ around }: Piece): Element => {
    let inside: Element = place;
    for (const wrapper of around) {
      let own = standing.get(wrapper);
      if (!own) {
        own = place.ownerDocument.importNode(wrapper);
        standing.set(wrapper, own);
        inside.append(own);
      }
      inside = own;
    }
    return inside;
  };
}

/**
 * Lays a saved text into its place piece by piece, with pauses in which the page draws and hears keys.
 * @param signal stops it half way
 * @returns whether all of it stands there
 */
export async function fillFrame(place: HTMLElement, html: string, signal: AbortSignal): Promise<boolean> {
  await pause();
  const page = place.ownerDocument;
  const insideOf = standingIn(place);
  const isLong = html.length > PIECE;
  let since = performance.now();
  for (const piece of piecesOf(html)) {
    if (piece) {
      const box = isLong ? boxFor(piece.content, page) : undefined;
      if (box) insideOf(piece).append(box);
      (box ?? insideOf(piece)).append(page.importNode(piece.content, true));
    }
    // Laying out is part of the work: asked for here, it is counted here.
    const laidOut = place.offsetHeight >= 0;
    if (laidOut && performance.now() - since > STRETCH) {
      await pause();
      since = performance.now();
    }
    if (signal.aborted) return false;
  }
  await pause();
  return true;
}
