import { createHash } from 'node:crypto';
import type { Attachment } from '../../src/model/attachment.ts';

const contents = ['', 'The board after lesson 2.', '%PDF-1.7 \u0000 not much of one', 'x'.repeat(10_000)].map((text) =>
  Buffer.from(text),
);

const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** What each of the files that tests attach says of itself. */
export const attachedFiles: Pick<Attachment, 'sha256' | 'contentSize'>[] = contents.map((bytes) => ({
  sha256: hash(bytes),
  contentSize: bytes.byteLength,
}));

/** The bytes of all of them, by their hash. */
export const attachedBytes: ReadonlyMap<string, Blob> = new Map(
  contents.map((bytes) => [hash(bytes), new Blob([new Uint8Array(bytes)])]),
);
