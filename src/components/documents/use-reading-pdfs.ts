import { useCallback } from 'react';
import { LARGEST_ATTACHMENT } from '../../model/attachment.ts';
import { sayBytes } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { useLongWork } from '../kit/long-work.tsx';
import { saySeveral } from '../kit/say-several.ts';
import { useToast } from '../kit/toasts.tsx';
import { wasStopped } from '../kit/was-stopped.ts';
import type { ReadDocument } from './read-document.ts';
import { sayUnread } from './say-unread.ts';

/** Reads PDF files one after the other, with progress and a way to stop; says why one was not read, and goes on. Stopped, it answers none. */
export function useReadingPdfs(): (files: readonly File[]) => Promise<ReadDocument[]> {
  const doWork = useLongWork();
  const toast = useToast();
  return useCallback(
    async (files) => {
      const readable = files.filter(({ size }) => size <= LARGEST_ATTACHMENT);
      const refused = files.filter((file) => !readable.includes(file)).map(sayTooLarge);
      const tell = () => {
        if (refused.length > 0) toast(saySeveral(refused), { tone: 'wrong' });
      };
      const [first, ...others] = readable;
      if (!first) {
        tell();
        return [];
      }
      const doing =
        others.length === 0
          ? say('documents.reading', { name: first.name })
          : say('documents.readingSeveral', { count: readable.length });
      try {
        return await doWork(doing, async (watching) => {
          // What reads PDFs is large, and most days need none of it.
          const { readPdf } = await import('../../capture/document/read-pdf.ts');
          const read: ReadDocument[] = [];
          for (const [at, file] of readable.entries()) {
            // How many pages those have that follow is not known yet: of several, files are counted.
            const { signal } = watching;
            const counting = others.length === 0 ? watching : { signal, onProgress: () => {} };
            if (others.length > 0) watching.onProgress(at, readable.length);
            try {
              read.push({ file, reading: await readPdf(file, file.name, counting) });
            } catch (error) {
              if (wasStopped(error)) throw error;
              refused.push(sayUnread(error, file.name));
            }
          }
          return read;
        });
      } catch (error) {
        refused.push(sayUnread(error, first.name));
        return [];
      } finally {
        tell();
      }
    },
    [doWork, toast],
  );
}

const sayTooLarge = ({ name, size }: File): string =>
  say('documents.tooLarge', { name, size: sayBytes(size), most: sayBytes(LARGEST_ATTACHMENT) });
