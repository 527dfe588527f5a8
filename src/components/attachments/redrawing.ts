/** What the worker is asked to draw. */
export interface RedrawTask {
  picture: Blob;
  /** What it is written as. */
  type: string;
}

/** Large enough to read a board by, in pixels along the longer side. */
const LONGEST_SIDE = 3_000;
export const QUALITY = 0.88;

/** How large a picture is drawn: as it is, or smaller where a side is longer than needed. */
export function drawnSize(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height, 1));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** Draws a picture anew on a canvas of its own. */
export async function redraw({ picture, type }: RedrawTask): Promise<Blob> {
  const bitmap = await createImageBitmap(picture, { imageOrientation: 'from-image' });
  const { width, height } = drawnSize(bitmap.width, bitmap.height);
  const canvas = new OffscreenCanvas(width, height);
  const drawing = canvas.getContext('2d');
  if (!drawing) throw new Error('There is no canvas to draw on.');
  drawing.imageSmoothingQuality = 'high';
  drawing.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  return canvas.convertToBlob({ type, quality: QUALITY });
}
