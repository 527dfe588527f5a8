import { type Actions, useActions } from '../../hooks/use-actions.ts';
import { LARGEST_ATTACHMENT } from '../../model/attachment.ts';
import type { Id } from '../../model/identity.ts';
import { sayList } from '../../words/lists.ts';
import { sayBytes } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { useLongWork } from '../kit/long-work.tsx';
import { saySeveral } from '../kit/say-several.ts';
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
    const wanted = files.filter(({ size }) => size <= LARGEST_ATTACHMENT);
    const tooLarge = files.filter((file) => !wanted.includes(file)).map(sayTooLarge);
    const refuse = (...why: string[]) => toast(saySeveral([...why, ...tooLarge]), { tone: 'wrong' });
    if (wanted.length > MOST_AT_ONCE) return refuse(say('attachments.tooMany', { count: MOST_AT_ONCE }));
    if (wanted.length === 0) return tooLarge.length > 0 ? refuse() : undefined;
    try {
      const { drafts, asTheyAre } = await prepare(wanted);
      const names = asTheyAre.length > 0 ? [say('attachments.asItIs', named(asTheyAre))] : [];
      const attached = say('attachments.attached', { count: drafts.length });
      await act(attachFiles(resource, drafts), [saySeveral([...names, ...tooLarge]), attached].join(' ').trim());
    } catch (error) {
      if (wasStopped(error)) toast(say('attachments.stopped'));
      else refuse(say('attachments.unreadable'));
    }
  };
}

const named = (names: readonly string[]) => ({ count: names.length, names: sayList([...names]) });

const sayTooLarge = ({ name, size }: File): string =>
  say('attachments.tooLarge', { name: short(name), size: sayBytes(size), most: sayBytes(LARGEST_ATTACHMENT) });
