import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from 'react';
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

/** Documents that were read together, and wait to be looked at. */
interface Batch {
  number: number;
  documents: readonly ReadDocument[];
}

/** Lets what is inside add documents; shows what was read before it is added. What is dropped meanwhile waits for its turn. */
export function AddingDocuments({ children }: { children: ReactNode }) {
  const [waiting, setWaiting] = useState<readonly Batch[]>([]);
  const count = useRef(0);
  const readPdfs = useReadingPdfs();
  const add = useCallback(
    async (files: readonly File[]) => {
      const documents = files.length > 0 ? await readPdfs(files) : [];
      if (documents.length === 0) return;
      count.current += 1;
      const batch = { number: count.current, documents };
      setWaiting((before) => [...before, batch]);
    },
    [readPdfs],
  );
  const [batch] = waiting;
  const close = () => setWaiting((before) => before.filter((each) => each !== batch));
  return (
    <AddingContext value={add}>
      {children}
      {batch && <LookAt key={batch.number} documents={batch.documents} onClose={close} />}
    </AddingContext>
  );
}

function LookAt({ documents, onClose }: { documents: readonly ReadDocument[]; onClose(): void }) {
  const [first, ...others] = documents;
  if (!first) return null;
  return others.length === 0 ? (
    <DocumentDialog document={first} onClose={onClose} />
  ) : (
    <DocumentsDialog documents={documents} onClose={onClose} />
  );
}
