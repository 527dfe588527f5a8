import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import type { PdfReading } from '../../capture/document/read-pdf.ts';
import { recogniseBytes } from '../../import/recognise-bytes.ts';
import { DocumentDialog } from './document-dialog.tsx';
import { useReadingPdf } from './use-reading-pdf.ts';

const AddingContext = createContext<(file: File) => void>(() => {});

/** Reads a document and asks whether to add it. */
export const useAddDocument = () => useContext(AddingContext);

/** As much of a file as says what it is, in bytes. */
const BEGINNING = 1_024;

/** Whether a file is a PDF by its content, or calls itself one. */
export async function isPdf(file: File): Promise<boolean> {
  if (file.type === 'application/pdf') return true;
  return recogniseBytes(new Uint8Array(await file.slice(0, BEGINNING).arrayBuffer())) === 'pdf';
}

/** Lets what is inside add documents; shows what was read of one before it is added. */
export function AddingDocuments({ children }: { children: ReactNode }) {
  const [read, setRead] = useState<{ file: File; reading: PdfReading } | undefined>(undefined);
  const readPdf = useReadingPdf();
  const add = useCallback(
    async (file: File) => {
      const reading = await readPdf(file);
      if (reading) setRead({ file, reading });
    },
    [readPdf],
  );
  return (
    <AddingContext value={add}>
      {children}
      {read && <DocumentDialog {...read} onClose={() => setRead(undefined)} />}
    </AddingContext>
  );
}
