import { LARGEST_PICTURE } from '../../../model/picture.ts';

/** Twice as large as the head shows it, for sharp screens. */
const WIDTH = 640;
const HEIGHT = 360;

/** Tried one after the other until the picture is small enough. */
const TRIES = [
  { scale: 1, quality: 0.8 },
  { scale: 1, quality: 0.6 },
  { scale: 0.5, quality: 0.6 },
];

const bytesOf = (address: string): number => ((address.length - address.indexOf(',') - 1) * 3) / 4;

/** The middle of the picture, filling a canvas whose ground is white where the picture lets it through. */
function draw(image: HTMLImageElement, width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no canvas.');
  const scale = Math.max(width / image.naturalWidth, height / image.naturalHeight);
  const [drawnWidth, drawnHeight] = [image.naturalWidth * scale, image.naturalHeight * scale];
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(image, (width - drawnWidth) / 2, (height - drawnHeight) / 2, drawnWidth, drawnHeight);
  return canvas;
}

/**
 * Draws a picture anew, small: only its pixels come along, nothing that the file says of camera, place or time. Rejects where the browser
 * cannot read it.
 * @param address of a picture on this computer: data:, blob: or a path of the extension
 * @returns a JPEG picture as a data: address, of no more bytes than a cover may have
 */
export async function shrinkPicture(address: string): Promise<string> {
  const image = new Image();
  image.src = address;
  await image.decode();
  for (const { scale, quality } of TRIES) {
    const small = draw(image, WIDTH * scale, HEIGHT * scale).toDataURL('image/jpeg', quality);
    if (small.startsWith('data:image/jpeg') && bytesOf(small) <= LARGEST_PICTURE) return small;
  }
  throw new Error('The picture could not be made small enough.');
}

/** The same for a file that the teacher chose. */
export async function shrinkFile(file: Blob): Promise<string> {
  const address = URL.createObjectURL(file);
  try {
    return await shrinkPicture(address);
  } finally {
    URL.revokeObjectURL(address);
  }
}
