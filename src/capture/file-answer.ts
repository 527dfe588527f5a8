import * as z from 'zod';
import { inSlices, type LongWork } from '../model/slices.ts';

/** What becomes of the file that a tab shows when it is asked for it. */
export type FileAnswer = { base64: string } | { tooLarge: number } | { refused: true };

const here = { address: z.string() };

/** What a tab answers that was asked for the file that it shows, and from which address. */
export const fileAnswer = z.union([
  z.object({ ...here, base64: z.base64() }),
  z.object({ ...here, tooLarge: z.number() }),
  z.object({ ...here, refused: z.literal(true) }),
]) satisfies z.ZodType<FileAnswer>;

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
