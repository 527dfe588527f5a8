import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import { recogniseBytes } from '../../import/recognise-bytes.ts';
import { DocumentDialog } from './document-dialog.tsx';
import { DocumentsDialog } from './documents-dialog.tsx';
import type { ReadDocument } from './read-document.ts';
import { useReadingPdfs } from './use-reading-pdfs.ts';

const AddingContext = createContext<(files: readonly File[]) => void>(() => {});

/** Reads a document, or several, and asks whether to add them. */
export const useAddDocuments = () => useContext(AddingContext);

/** As much of a file as says what it is, in bytes. */
const BEGINNING = 1_024;

/** Whether a file is a PDF by its content, or calls itself one. */
export async function isPdf(file: File): Promise<boolean> {
  if (file.type === 'application/pdf') return true;
  return recogniseBytes(new Uint8Array(await file.slice(0, BEGINNING).arrayBuffer())) === 'pdf';
}

/** Parts documents, which become resources, from all that is opened. */
export async function partDocuments(files: readonly File[]): Promise<{ documents: File[]; others: File[] }> {
  const found = await Promise.all(files.map((file) => isPdf(file).catch(() => false)));
  return { documents: files.filter((_, at) => found[at]), others: files.filter((_, at) => !found[at]) };
}

/** Lets what is inside add documents; shows what was read before it is added. */
export function AddingDocuments({ children }: { children: ReactNode }) {
  const [read, setRead] = useState<readonly ReadDocument[]>([]);
  const readPdfs = useReadingPdfs();
  const add = useCallback(
    async (files: readonly File[]) => {
      if (files.length > 0) setRead(await readPdfs(files));
    },
    [readPdfs],
  );
  const [only] = read;
  const close = () => setRead([]);
  return (
    <AddingContext value={add}>
      {children}
      {read.length === 1 && only && <DocumentDialog document={only} onClose={close} />}
      {read.length > 1 && <DocumentsDialog documents={read} onClose={close} />}
    </AddingContext>
  );
}
