import { piecesOf } from './text-pieces.ts';

/** So long the text may be laid out at a stretch, in milliseconds. */
const STRETCH = 40;

const pause = () => new Promise<void>((next) => setTimeout(next));

/**
 * Lays a saved text into its place piece by piece, with pauses in which the page draws and hears keys.
 * @param signal stops it half way
 * @returns whether all of it stands there
 */
export async function fillFrame(place: HTMLElement, html: string, signal: AbortSignal): Promise<boolean> {
  await pause();
  const page = place.ownerDocument;
  const standing = new Map<Element, Element>();
  let since = performance.now();
  for (const { around, content } of piecesOf(html)) {
    let inside: Element = place;
    for (const wrapper of around) {
      let own = standing.get(wrapper);
      if (!own) {
        own = page.importNode(wrapper);
        standing.set(wrapper, own);
        inside.append(own);
      }
      inside = own;
    }
    inside.append(page.importNode(content, true));
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
