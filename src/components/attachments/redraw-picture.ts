import { wrap } from 'comlink';
import { untilStopped } from '../../model/until-stopped.ts';
import { SIGNATURE_LENGTH, typeOfPicture } from './picture-signature.ts';
import { drawnSize, QUALITY, type RedrawTask, type redraw } from './redrawing.ts';

/** The kinds of pictures that every browser reads, and what each is written as: photos as JPEG, what may be see-through as PNG. */
const WRITTEN_AS: Readonly<Record<string, 'image/jpeg' | 'image/png'>> = {
  'image/jpeg': 'image/jpeg',
  'image/webp': 'image/jpeg',
  'image/avif': 'image/jpeg',
  'image/bmp': 'image/png',
  'image/png': 'image/png',
  'image/gif': 'image/png',
};

/** More pixels than any camera makes would take all the memory of a school laptop. */
const MOST_PIXELS = 120_000_000;

const ENDING = /\.[A-Za-z0-9]{1,5}$/;

/** What was made of a file before it is kept. */
export interface Redrawn {
  name: string;
  blob: Blob;
  /** Whether it is a picture that was kept as it is, with what it says of place and camera. */
  mayTell: boolean;
}

/** The name of a picture after what it is now. */
const nameAs = (name: string, type: string): string =>
  `${name.replace(ENDING, '')}${type === 'image/png' ? '.png' : '.jpg'}`;

/** Does something with a picture as the page shows it; so far none of its pixels has been read. */
async function withImage<Answer>(picture: Blob, use: (image: HTMLImageElement) => Promise<Answer>): Promise<Answer> {
  const address = URL.createObjectURL(picture);
  try {
    const image = new Image();
    await new Promise((loaded, failed) => {
      image.onload = loaded;
      image.onerror = failed;
      image.src = address;
    });
    return await use(image);
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Firefox gives a worker no pixels of some pictures that it shows on a page: these are drawn there. */
async function drawnHere(image: HTMLImageElement, type: string): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  const { width, height } = drawnSize(image.naturalWidth, image.naturalHeight);
  [canvas.width, canvas.height] = [width, height];
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
  return new Promise((done) => canvas.toBlob(done, type, QUALITY));
}

/** Has a picture drawn in a thread that is ended with it; undefined where that cannot be done. */
function drawnThere(task: RedrawTask, signal: AbortSignal): Promise<Blob | undefined> {
  const thread = new Worker(new URL('./redrawing-worker.ts', import.meta.url), { type: 'module' });
  return untilStopped(thread, signal, () => wrap<typeof redraw>(thread)(task).catch(() => undefined));
}

/** Whether a file calls itself a picture. */
const isCalledPicture = ({ type, name }: File): boolean =>
  type.startsWith('image/') || /\.(heic|heif|tiff?|dng|svgz?)$/i.test(name);

/**
 * Draws a picture anew, so that only its pixels are kept: nothing that the file says of camera, place, time or person. A file that is no
 * picture, or one that cannot be drawn here, stays as it is.
 * @throws the browser's own error where the file cannot be read from the disk; the signal's reason where it was stopped
 */
export async function redrawPicture(file: File, signal: AbortSignal): Promise<Redrawn> {
  const beginning = new Uint8Array(await file.slice(0, SIGNATURE_LENGTH).arrayBuffer());
  const type = WRITTEN_AS[typeOfPicture(beginning) ?? ''];
  const asItIs = { name: file.name, blob: file, mayTell: type !== undefined || isCalledPicture(file) };
  if (!type || typeof Worker === 'undefined') return asItIs;
  try {
    const blob = await withImage(file, async (image) =>
      image.naturalWidth * image.naturalHeight > MOST_PIXELS
        ? undefined
        : ((await drawnThere({ picture: file, type }, signal)) ?? drawnHere(image, type)),
    );
    return blob?.type === type ? { name: nameAs(file.name, type), blob, mayTell: false } : asItIs;
  } catch {
    signal.throwIfAborted();
    return asItIs;
  }
}
