import type { PdfReading } from '../../capture/document/read-pdf.ts';

/** A document that was read, with its file. */
export interface ReadDocument {
  file: File;
  reading: PdfReading;
}

/** Whether its pages hold words, and not only pictures of some. */
export const hasText = ({ reading }: ReadDocument): boolean => reading.text.text.trim() !== '';

/** A document as it is added. */
export function draftOf(document: ReadDocument, name: string, keeps: boolean) {
  const { file, reading } = document;
  const { author, numberOfPages, text } = reading;
  return {
    resource: {
      kind: 'document' as const,
      name: name.trim() || file.name,
      numberOfPages,
      ...(author ? { author } : {}),
    },
    text: hasText(document) ? text : undefined,
    ...(keeps ? { file: { name: file.name, blob: file } } : {}),
  };
}
