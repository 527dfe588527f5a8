import { useCallback } from 'react';
import type { PdfReading } from '../../capture/document/read-pdf.ts';
import { LARGEST_ATTACHMENT } from '../../model/attachment.ts';
import { sayBytes } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { useLongWork } from '../kit/long-work.tsx';
import { useToast } from '../kit/toasts.tsx';
import { wasStopped } from '../kit/was-stopped.ts';
import { sayUnread } from './say-unread.ts';

/** A document that was read, with its file. */
export interface ReadDocument {
  file: File;
  reading: PdfReading;
}

/** Reads several PDF files one after the other; says why one was not read, and goes on. Stopped, it answers none. */
export function useReadingPdfs(): (files: readonly File[]) => Promise<ReadDocument[]> {
  const doWork = useLongWork();
  const toast = useToast();
  return useCallback(
    async (files) => {
      const refuse = (words: string) => void toast(words, { tone: 'wrong' });
      const readable = files.filter(({ size }) => size <= LARGEST_ATTACHMENT);
      for (const file of files) if (!readable.includes(file)) refuse(sayTooLarge(file));
      try {
        return await doWork(say('documents.readingSeveral', { count: readable.length }), async (watching) => {
          const { readPdf } = await import('../../capture/document/read-pdf.ts');
          const read: ReadDocument[] = [];
          for (const [at, file] of readable.entries()) {
            watching.onProgress(at, readable.length);
            try {
              // How many pages those have that follow is not known yet: what is counted are files.
              const reading = await readPdf(file, file.name, { signal: watching.signal, onProgress: () => {} });
              read.push({ file, reading });
            } catch (error) {
              if (wasStopped(error)) throw error;
              refuse(sayUnread(error, file.name));
            }
          }
          return read;
        });
      } catch (error) {
        refuse(sayUnread(error, ''));
        return [];
      }
    },
    [doWork, toast],
  );
}

const sayTooLarge = ({ name, size }: File): string =>
  say('documents.tooLarge', { name, size: sayBytes(size), most: sayBytes(LARGEST_ATTACHMENT) });

/** Reads PDF files, with progress and a way to stop; says why one was not read, and answers undefined then. */
export function useReadingPdf(): (file: File) => Promise<PdfReading | undefined> {
  const doWork = useLongWork();
  const toast = useToast();
  return useCallback(
    async (file) => {
      const { name, size } = file;
      const refuse = (words: string) => void toast(words, { tone: 'wrong' });
      if (size > LARGEST_ATTACHMENT) {
        refuse(sayTooLarge(file));
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
