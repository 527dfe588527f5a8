import { fileName } from '../../export/file-name.ts';
import { bundleToJson, toBundle } from '../../export/to-json.ts';
import { toMarkdownWithPauses } from '../../export/to-markdown.ts';
import type { Id } from '../../model/identity.ts';
import type { Library } from '../../model/library.ts';

export type FileFormat = 'json' | 'markdown';

/** A file as it would leave. */
export interface OutgoingFile {
  format: FileFormat;
  name: string;
  mime: string;
  text: string;
  bytes: number;
}

export interface OutgoingRequest {
  format: FileFormat;
  /** What the file is called. */
  title: string;
  date: string;
  curator: Id;
}

/**
 * Writes the file of what leaves.
 * @throws the signal's reason where it is wanted no longer
 * @param leaving what was gathered of the library with the wishes of the teacher
 */
export async function writeFile(
  leaving: Library,
  request: OutgoingRequest,
  signal: AbortSignal,
): Promise<OutgoingFile> {
  const { format, title, date, curator } = request;
  const info = { date, curator, name: title };
  const text =
    format === 'json' ? bundleToJson(toBundle(leaving, info)) : await toMarkdownWithPauses(leaving, info, signal);
  return {
    format,
    name: fileName(title, format),
    mime: format === 'json' ? 'application/json' : 'text/markdown',
    text,
    bytes: new Blob([text]).size,
  };
}
