import { useEffect, useRef, useState } from 'react';
import type { PdfReading } from '../../capture/document/read-pdf.ts';
import { fileAnswer, fileOf } from '../../capture/file-answer.ts';
import { useActions } from '../../hooks/use-actions.ts';
import type { Resource } from '../../model/resource.ts';
import { sayBytes } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { type Saved, useAbilities } from '../abilities.tsx';
import { sayUnread } from '../documents/say-unread.ts';
import { wasStopped } from '../kit/was-stopped.ts';
import { isOf } from './save-page.ts';

/** At rest it can be asked for; `words` say why it was not read the last time. */
type Reading = { at: 'rest'; words?: string } | { at: 'reading'; done: number } | { at: 'read'; words: string };

interface Watching {
  signal: AbortSignal;
  onProgress(done: number, total: number): void;
}

/** Rejects when the teacher stops: what runs in the tab cannot be called back, but nobody waits for it. */
const stopped = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));

/** What a tab hands over, read; a sentence where it hands nothing over or that cannot be read. */
async function readFromTab(
  ask: () => Promise<unknown>,
  saved: Saved,
  name: string,
  watching: Watching,
): Promise<PdfReading | string> {
  try {
    const answer = fileAnswer.safeParse(await Promise.race([ask(), stopped(watching.signal)])).data;
    if (!answer || 'refused' in answer || !isOf(saved, answer.address)) return say('documents.tabRefused');
    if ('tooLarge' in answer) return say('documents.tabTooLarge', { size: sayBytes(answer.tooLarge) });
    const file = await fileOf(answer.base64);
    // What reads PDFs is large, and most days need none of it.
    const { readPdf } = await import('../../capture/document/read-pdf.ts');
    return await readPdf(file, name, watching);
  } catch (error) {
    return sayUnread(error, name);
  }
}

/** Reads the text of the PDF that the tab shows into the resource that was saved of it, until it is stopped or left. */
export function usePdfInTab(saved: Saved, { id, name }: Resource) {
  const { action, draft } = saved;
  const { tab } = useAbilities();
  const { keepDocument } = useActions();
  const [reading, setReading] = useState<Reading>({ at: 'rest' });
  const running = useRef<AbortController>(undefined);
  const stop = () => running.current?.abort();
  useEffect(() => () => running.current?.abort(), []);
  const ask = draft?.isOpenPdf && tab?.readDocument;

  const readAndKeep = async (from: () => Promise<unknown>) => {
    const own = new AbortController();
    running.current = own;
    const { signal } = own;
    const onProgress = (done: number, total: number) => setReading({ at: 'reading', done: done / total });
    onProgress(0, 1);
    const found = await readFromTab(from, saved, name, { signal, onProgress });
    if (typeof found === 'string') return setReading({ at: 'rest', words: found });
    const text = found.text.text.trim() === '' ? undefined : found.text;
    // A title that the teacher wrote stays, also one that is written while the document is being read.
    const title = draft && { was: draft.resource.name, is: found.name };
    try {
      await keepDocument(id, { ...found, title, text }, action, { signal });
    } catch (error) {
      if (wasStopped(error)) return setReading({ at: 'rest', words: sayUnread(error, name) });
      setReading({ at: 'rest' });
      throw error;
    }
    const pages = say('documents.pages', { count: found.numberOfPages });
    setReading({ at: 'read', words: text ? say('documents.tabRead', { pages }) : say('documents.noText') });
  };
  return { reading, stop, read: ask && (() => readAndKeep(ask)) };
}
