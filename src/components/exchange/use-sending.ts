import { useEffect, useRef, useState } from 'react';
import { useActions } from '../../hooks/use-actions.ts';
import { say } from '../../words/say.ts';
import { useAbilities } from '../abilities.tsx';
import { settled } from '../kit/pending.ts';
import { useToast } from '../kit/toasts.tsx';
import { wasStopped } from '../kit/was-stopped.ts';
import type { OutgoingFile } from './outgoing.ts';
import { usePacking } from './packing.tsx';
import type { Outgoing } from './use-outgoing.ts';

/** What is about to leave, as far as a press on a way out is about it. */
type Leaves = Pick<Outgoing, 'file' | 'findings' | 'wish' | 'lastChange'>;

type Way = 'save' | 'copy' | 'share';

/** A press until it is done: what it wanted, and what there was to look at then. */
interface Press {
  way: Way;
  wish: string;
  seen: ReadonlySet<string>;
}

/** How long words on their way to the database are waited for, in milliseconds. */
const PATIENCE_MS = 2_000;

const FAILED = { save: 'sharing.notSaved', copy: 'sharing.notCopied', share: 'sharing.notSaved' } as const;

/** The whole of a file as text. A zip, which a press that waited may find, is more than that. */
function asText({ text, attachments }: OutgoingFile): string {
  if (attachments.length > 0) throw new Error('only the disk takes a zip');
  return text;
}

const keysOf = ({ findings = [] }: Leaves): string[] => findings.map(({ key }) => key);

/** Whether something else would leave than what was pressed for, or there is something to look at that was not there then. */
const hasChanged = ({ wish, seen }: Press, leaves: Leaves): boolean =>
  wish !== leaves.wish || keysOf(leaves).some((key) => !seen.has(key));

/**
 * The ways out of a file: to disk, to the clipboard, to the system's share sheet. A press waits while the file is being written; where
 * something came up meanwhile that nobody has seen, nothing leaves, and a sentence says so.
 * @param leaves undefined while it is not known what leaves
 * @param onSaved hears when the file was handed to the disk
 */
export function useSending(leaves: Leaves | undefined, onSaved?: () => void) {
  const { saveFile, copyText, share } = useAbilities();
  const { rememberSent, readLastChange } = useActions();
  const toast = useToast();
  const packing = usePacking();
  const [waiting, setWaiting] = useState<Press | undefined>(undefined);
  const isSending = useRef(false);

  /** Each answers what to say, or undefined where there is nothing to say or it was stopped. */
  const ways: Record<Way, (file: OutgoingFile) => Promise<string | undefined>> = {
    async save(file) {
      const content = await packing.pack(file);
      if (content === undefined) return undefined;
      await saveFile(file.name, file.mime, content);
      onSaved?.();
      return say('sharing.saved', { name: file.name });
    },
    async copy(file) {
      await copyText(asText(file));
      return say('sharing.copied');
    },
    async share(file) {
      await share?.(new File([asText(file)], file.name, { type: file.mime }));
      return undefined;
    },
  };

  /**
   * Keeps what the file says, then sends it one way: the teacher may close the library as soon as it has left. What is kept of a file that
   * did not leave does no harm, for nobody can answer it.
   */
  const send = async (way: Way, file: OutgoingFile) => {
    isSending.current = true;
    try {
      // Where there is no room to keep it, answers to it are compared without that.
      if (file.bundle) await rememberSent(file.bundle).catch(() => {});
      const told = await ways[way](file);
      if (told) toast(told);
    } catch (error) {
      // The system's share sheet was closed: that is no failure.
      if (!wasStopped(error)) toast(say(FAILED[way]), { tone: 'wrong' });
    } finally {
      isSending.current = false;
    }
  };

  const latest = useRef(send);
  latest.current = send;
  const { file, findings, wish, lastChange } = leaves ?? {};
  // biome-ignore lint/correctness/useExhaustiveDependencies: what leaves is told by its parts; it is another object each time
  useEffect(() => {
    if (!waiting) return;
    if (!leaves) return setWaiting(undefined);
    if (hasChanged(waiting, leaves)) {
      setWaiting(undefined);
      toast(say('sharing.changedSince'), { tone: 'look' });
      return;
    }
    if (!file) return;
    let isOver = false;
    /** Words that are still on their way to the database belong into the file: where there are any, a newer one comes in a moment. */
    const sendTheNewest = async () => {
      await settled(PATIENCE_MS);
      const isNewest = (await readLastChange()) === lastChange;
      if (isOver || !isNewest) return;
      setWaiting(undefined);
      await latest.current(waiting.way, file);
    };
    sendTheNewest().catch(() => {
      if (isOver) return;
      setWaiting(undefined);
      toast(say(FAILED[waiting.way]), { tone: 'wrong' });
    });
    return () => {
      isOver = true;
    };
  }, [waiting, file, findings, wish, lastChange]);

  const press = (way: Way) => () => {
    if (leaves && !waiting && !isSending.current) setWaiting({ way, wish: leaves.wish, seen: new Set(keysOf(leaves)) });
  };
  return {
    packing,
    /** Whether a press waits for the file to be written. */
    isWaiting: waiting !== undefined && !file,
    save: press('save'),
    copy: press('copy'),
    share: share && press('share'),
  };
}
