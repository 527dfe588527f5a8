import { useCallback } from 'react';
import type { PdfReading } from '../../capture/document/read-pdf.ts';
import { LARGEST_ATTACHMENT } from '../../model/attachment.ts';
import { sayBytes } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { useLongWork } from '../kit/long-work.tsx';
import { useToast } from '../kit/toasts.tsx';
import { sayUnread } from './say-unread.ts';

/** Reads PDF files, with progress and a way to stop; says why one was not read, and answers undefined then. */
export function useReadingPdf(): (file: File) => Promise<PdfReading | undefined> {
  const doWork = useLongWork();
  const toast = useToast();
  return useCallback(
    async (file) => {
      const { name, size } = file;
      const refuse = (words: string) => void toast(words, { tone: 'wrong' });
      if (size > LARGEST_ATTACHMENT) {
        refuse(say('documents.tooLarge', { name, size: sayBytes(size), most: sayBytes(LARGEST_ATTACHMENT) }));
        return undefined;
      }
      try {
        return await doWork(say('documents.reading', { name }), async (watching) => {
          // What reads PDFs is large, and most days need none of it.
          const { readPdf } = await import('../../capture/document/read-pdf.ts');
          return readPdf(file, name, watching);
        });
      } catch (error) {
        refuse(sayUnread(error, name));
        return undefined;
      }
    },
    [doWork, toast],
  );
}
