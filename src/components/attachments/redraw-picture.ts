/** The kinds of pictures that every browser reads, and what each is written as: photos as JPEG, what may be see-through as PNG. */
const WRITTEN_AS: Readonly<Record<string, 'image/jpeg' | 'image/png'>> = {
  'image/jpeg': 'image/jpeg',
  'image/webp': 'image/jpeg',
  'image/avif': 'image/jpeg',
  'image/bmp': 'image/png',
  'image/png': 'image/png',
  'image/gif': 'image/png',
};

/** Large enough to read a board by, in pixels along the longer side. */
const LONGEST_SIDE = 3_000;
const QUALITY = 0.88;

const ENDING = /\.[A-Za-z0-9]{1,5}$/;

/** What was made of a file before it is kept. */
export interface Redrawn {
  name: string;
  blob: Blob;
  /** Whether it is a picture from which nothing came along but its pixels. */
  isPixelsOnly: boolean;
}

/** The name of a picture after what it is now. */
const nameAs = (name: string, type: string): string =>
  `${name.replace(ENDING, '')}${type === 'image/png' ? '.png' : '.jpg'}`;

/** How large a picture is drawn: as it is, or smaller where a side is longer than needed. */
export function drawnSize(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height, 1));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/**
 * Draws a picture anew, so that only its pixels are kept: nothing that the file says of camera, place, time or person. A file that is no
 * picture, or one that the browser cannot read, stays as it is.
 * @throws the browser's own error where the file cannot be read from the disk
 */
export async function redrawPicture(file: File): Promise<Redrawn> {
  const asItIs = { name: file.name, blob: file, isPixelsOnly: false };
  const type = WRITTEN_AS[file.type];
  if (!type) return asItIs;
  const address = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    const { width, height } = drawnSize(image.naturalWidth, image.naturalHeight);
    [canvas.width, canvas.height] = [width, height];
    canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, type, QUALITY));
    return blob?.type === type ? { name: nameAs(file.name, type), blob, isPixelsOnly: true } : asItIs;
  } catch {
    return asItIs;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Whether a file calls itself a picture: one that cannot be drawn anew keeps what it says of place and camera. */
export const isCalledPicture = ({ type, name }: File): boolean =>
  type.startsWith('image/') || /\.(heic|heif|tiff?|dng|svgz?)$/i.test(name);
