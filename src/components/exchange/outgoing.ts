import { fileName } from '../../export/file-name.ts';
import { gather, type LeavingOptions, type Selection } from '../../export/gather.ts';
import { bundleToJson, toBundle } from '../../export/to-json.ts';
import { toMarkdown } from '../../export/to-markdown.ts';
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
  selection: Selection;
  format: FileFormat;
  options: LeavingOptions;
  /** What the file is called. */
  title: string;
  date: string;
  curator: Id;
}

/** Writes the file of a selection. */
export function writeFile(library: Library, request: OutgoingRequest): OutgoingFile {
  const { selection, format, options, title, date, curator } = request;
  const leaving = gather(library, selection, options);
  const info = { date, curator, name: title };
  const text = format === 'json' ? bundleToJson(toBundle(leaving, info)) : toMarkdown(leaving, info);
  return {
    format,
    name: fileName(title, format),
    mime: format === 'json' ? 'application/json' : 'text/markdown',
    text,
    bytes: new Blob([text]).size,
  };
}
