import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { PdfReading } from '../../capture/document/read-pdf.ts';
import { recogniseBytes } from '../../import/recognise-bytes.ts';
import { LARGEST_ATTACHMENT } from '../../model/attachment.ts';
import { sayBytes } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { useLongWork } from '../kit/long-work.tsx';
import { useToast } from '../kit/toasts.tsx';
import { DocumentDialog } from './document-dialog.tsx';
import { sayUnread } from './say-unread.ts';

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
  const doWork = useLongWork();
  const toast = useToast();
  const add = useMemo(() => {
    const refuse = (words: string) => toast(words, { tone: 'wrong' });
    return async (file: File) => {
      const { name, size } = file;
      if (size > LARGEST_ATTACHMENT)
        return refuse(say('documents.tooLarge', { name, size: sayBytes(size), most: sayBytes(LARGEST_ATTACHMENT) }));
      try {
        const reading = await doWork(say('documents.reading', { name }), async (watching) => {
          // What reads PDFs is large, and most days need none of it.
          const { readPdf } = await import('../../capture/document/read-pdf.ts');
          return readPdf(file, name, watching);
        });
        setRead({ file, reading });
      } catch (error) {
        refuse(sayUnread(error, name));
      }
    };
  }, [doWork, toast]);
  return (
    <AddingContext value={add}>
      {children}
      {read && <DocumentDialog {...read} onClose={() => setRead(undefined)} />}
    </AddingContext>
  );
}
