import * as z from 'zod';
import { id, record } from './identity.ts';

/** The hash of a file's bytes, in hexadecimal: what the bytes are known by. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** The largest file that can be attached, in bytes: its hash needs all of it in memory. */
export const LARGEST_ATTACHMENT = 100_000_000;

/** A MIME type without parameters (RFC 6838). */
export const mimeType = z.string().regex(/^[a-z0-9][\w!#$&^.+-]{0,126}\/[a-z0-9][\w!#$&^.+-]{0,126}$/i);

/** A file that belongs to a resource, such as a PDF or a photo of a board: schema.org MediaObject. Its bytes are kept beside the records. */
export const attachment = record.extend({
  resource: id,
  name: z.string(),
  encodingFormat: mimeType,
  contentSize: z.int().nonnegative().max(LARGEST_ATTACHMENT),
  sha256,
  description: z.string().optional(),
});
export type Attachment = z.infer<typeof attachment>;

/** The hash by which bytes are known. */
export async function sha256Of(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
