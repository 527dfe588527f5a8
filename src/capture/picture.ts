/** The size of a thumbnail in pixels, twice what the list shows, for sharp screens. */
const WIDTH = 256;
const HEIGHT = 192;
/** Smaller pictures are icons and buttons. */
const SMALLEST = 100;
const MOST_TRIES = 6;
/** HTMLMediaElement.HAVE_CURRENT_DATA: the frame at this moment is there. */
const HAVE_CURRENT_DATA = 2;
const QUALITY = 0.72;

type Drawable = HTMLImageElement | HTMLVideoElement;

/** A drawing in lines has no size of its own to speak of: it is as large as it is shown. */
const widthOf = (picture: Drawable) =>
  'videoWidth' in picture ? picture.videoWidth : Math.max(picture.naturalWidth, picture.clientWidth);
const heightOf = (picture: Drawable) =>
  'videoHeight' in picture ? picture.videoHeight : Math.max(picture.naturalHeight, picture.clientHeight);

/** A film that has not come yet has a size, but nothing to show. */
const isShown = (picture: Drawable) =>
  'videoWidth' in picture ? picture.readyState >= HAVE_CURRENT_DATA : picture.complete;

/** The pictures of a page that are worth showing, best first: a frame of its video, the one it names as its own, then the largest. */
export function picturesOf(document: Document): Drawable[] {
  const named = document.querySelector<HTMLMetaElement>('meta[property="og:image"]')?.content ?? '';
  const size = (picture: Drawable) => Math.min(widthOf(picture), 2000) * Math.min(heightOf(picture), 2000);
  const rank = (picture: Drawable) => {
    if ('videoWidth' in picture) return 2;
    return named !== '' && picture.currentSrc.endsWith(named) ? 1 : 0;
  };
  return [...document.querySelectorAll<Drawable>('video, img')]
    .filter((picture) => isShown(picture) && widthOf(picture) >= SMALLEST && heightOf(picture) >= SMALLEST)
    .sort((one, other) => rank(other) - rank(one) || size(other) - size(one));
}

/**
 * A thumbnail of the page's own picture, drawn from what the page has loaded already: nothing is fetched. A picture of another site may
 * not be read, and is passed over.
 * @returns a data: address of a WebP or PNG picture, or undefined
 */
export function readPicture(document: Document): string | undefined {
  for (const picture of picturesOf(document).slice(0, MOST_TRIES)) {
    try {
      const drawn = draw(document, picture);
      if (drawn !== undefined) return drawn;
    } catch {
      // The browser keeps the pixels of other sites to itself.
    }
  }
  return undefined;
}

/** How far two parts of one colour lie apart at most, of 255: what a film shows before it is played is not quite even. */
const EVEN = 8;

/**
 * Whether there is nothing to see: all pixels have nearly one colour, as in a film that was never played or in a spacer.
 * @param pixels red, green, blue and opacity of each, from 0 to 255
 */
export function isBlank(pixels: ArrayLike<number>): boolean {
  for (let at = 4; at < pixels.length; at++)
    if (Math.abs((pixels[at] ?? 0) - (pixels[at % 4] ?? 0)) > EVEN) return false;
  return true;
}

/** Fills the thumbnail with the middle of the picture; undefined where there is nothing to see in it. */
function draw(document: Document, picture: Drawable): string | undefined {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [WIDTH, HEIGHT];
  const scale = Math.max(WIDTH / widthOf(picture), HEIGHT / heightOf(picture));
  const [width, height] = [widthOf(picture) * scale, heightOf(picture) * scale];
  const context = canvas.getContext('2d');
  context?.drawImage(picture, (WIDTH - width) / 2, (HEIGHT - height) / 2, width, height);
  if (!context || isBlank(context.getImageData(0, 0, WIDTH, HEIGHT).data)) return undefined;
  return canvas.toDataURL('image/webp', QUALITY);
}
