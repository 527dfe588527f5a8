import { type Actions, useActions } from '../../hooks/use-actions.ts';
import { LARGEST_ATTACHMENT } from '../../model/attachment.ts';
import type { Id } from '../../model/identity.ts';
import { sayList } from '../../words/lists.ts';
import { sayBytes } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { useLongWork } from '../kit/long-work.tsx';
import { useToast } from '../kit/toasts.tsx';
import { wasStopped } from '../kit/was-stopped.ts';
import { useAct } from '../library/use-act.ts';
import { redrawPicture } from './redraw-picture.ts';

type FileDraft = Parameters<Actions['attachFiles']>[1][number];

/** So many files are attached at once: a folder dropped by mistake fills no disk. */
const MOST_AT_ONCE = 50;

/** A name as a sentence can hold it. */
const short = (name: string): string => (name.length > 60 ? `${name.slice(0, 57)}…` : name);

/** Attaches files to a resource: pictures drawn anew, the others as they are. Says what it could not do, in sentences. */
export function useAttaching(resource: Id) {
  const { attachFiles } = useActions();
  const act = useAct();
  const toast = useToast();
  const doWork = useLongWork();

  const prepare = (files: readonly File[]) =>
    doWork(say('attachments.reading'), async ({ signal, onProgress }) => {
      const drafts: FileDraft[] = [];
      const asTheyAre: string[] = [];
      for (const [done, file] of files.entries()) {
        onProgress(done, files.length);
        signal.throwIfAborted();
        const { name, blob, mayTell } = await redrawPicture(file, signal);
        if (mayTell) asTheyAre.push(short(name));
        drafts.push({ name: name || say('attachments.unnamed'), blob });
      }
      return { drafts, asTheyAre };
    });

  return async (files: readonly File[]): Promise<void> => {
    const large = files.filter(({ size }) => size > LARGEST_ATTACHMENT);
    for (const { name, size } of large) {
      const sizes = { size: sayBytes(size), most: sayBytes(LARGEST_ATTACHMENT) };
      toast(say('attachments.tooLarge', { name: short(name), ...sizes }), { tone: 'wrong' });
    }
    const wanted = files.filter((file) => !large.includes(file));
    if (wanted.length > MOST_AT_ONCE) {
      toast(say('attachments.tooMany', { count: MOST_AT_ONCE }), { tone: 'wrong' });
      return;
    }
    if (wanted.length === 0) return;
    try {
      const { drafts, asTheyAre } = await prepare(wanted);
      const ids = await act(attachFiles(resource, drafts), say('attachments.attached', { count: drafts.length }));
      if (ids && asTheyAre.length > 0)
        toast(say('attachments.asItIs', { count: asTheyAre.length, names: sayList(asTheyAre) }), { tone: 'look' });
    } catch (error) {
      if (wasStopped(error)) toast(say('attachments.stopped'));
      else toast(say('attachments.unreadable'), { tone: 'wrong' });
    }
  };
}
