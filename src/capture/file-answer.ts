import * as z from 'zod';
import { inSlices, type LongWork } from '../model/slices.ts';

/** What a tab answers that was asked for the file that it shows. */
export const fileAnswer = z.union([
  z.object({ base64: z.base64() }),
  z.object({ tooLarge: z.number() }),
  z.object({ refused: z.literal(true) }),
]);
export type FileAnswer = z.infer<typeof fileAnswer>;

/** Letters that are read in one go; a multiple of four, so that each piece stands for whole bytes. */
const PIECE = 400_000;

function* decoding(base64: string): LongWork<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 0; at < base64.length; at += PIECE) {
    const bytes = atob(base64.slice(at, at + PIECE));
    parts.push(Uint8Array.from(bytes, (sign) => sign.charCodeAt(0)));
    yield at / base64.length;
  }
  return new Blob(parts, { type: 'application/pdf' });
}

/** The file itself, out of its letters; in slices. */
export const fileOf = (base64: string): Promise<Blob> => inSlices(decoding(base64));
