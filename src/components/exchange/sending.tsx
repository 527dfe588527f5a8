import Copy from 'lucide-react/icons/copy';
import Download from 'lucide-react/icons/download';
import Share2 from 'lucide-react/icons/share-2';
import { useActions } from '../../hooks/use-actions.ts';
import { say } from '../../words/say.ts';
import { useAbilities } from '../abilities.tsx';
import { Button } from '../kit/button.tsx';
import { useToast } from '../kit/toasts.tsx';
import { wasStopped } from '../kit/was-stopped.ts';
import type { OutgoingFile } from './outgoing.ts';
import { Packing, usePacking } from './packing.tsx';

/**
 * The ways out of a file: to disk, to the clipboard, to the system's share sheet.
 * @param onSaved hears when the file was handed to the disk
 */
export function useSending(file: OutgoingFile | undefined, onSaved?: () => void) {
  const { saveFile, copyText, share } = useAbilities();
  const { rememberSent } = useActions();
  const toast = useToast();
  const packing = usePacking();
  /**
   * Keeps what the file says, then sends it one way: the teacher may close the library as soon as it has left. `send` answers what to say,
   * or undefined where it was stopped; what is kept of a file that did not leave does no harm, for nobody can answer it.
   */
  const attempt = async (send: (file: OutgoingFile) => Promise<string | undefined>, failed: string) => {
    if (!file) return;
    try {
      // Where there is no room to keep it, answers to it are compared without that.
      if (file.bundle) await rememberSent(file.bundle).catch(() => {});
      const told = await send(file);
      if (told) toast(told);
    } catch (error) {
      // The system's share sheet was closed: that is no failure.
      if (!wasStopped(error)) toast(failed, { tone: 'wrong' });
    }
  };
  const save = async (leaving: OutgoingFile) => {
    const content = await packing.pack(leaving);
    if (content === undefined) return undefined;
    await saveFile(leaving.name, leaving.mime, content);
    onSaved?.();
    return say('sharing.saved', { name: leaving.name });
  };
  const copy = async ({ text }: OutgoingFile) => {
    await copyText(text);
    return say('sharing.copied');
  };
  return {
    packing,
    save: () => void attempt(save, say('sharing.notSaved')),
    copy: () => void attempt(copy, say('sharing.notCopied')),
    share:
      share &&
      (() =>
        void attempt(async ({ text, name, mime }) => {
          await share(new File([text], name, { type: mime }));
          return undefined;
        }, say('sharing.notSaved'))),
  };
}

/** The buttons that send a file out. What has files in it is a zip, which only the disk can take. */
export function Sending({ sending, file }: { sending: ReturnType<typeof useSending>; file: OutgoingFile | undefined }) {
  const isZip = file !== undefined && file.attachments.length > 0;
  const isPacking = sending.packing.packed !== undefined;
  return (
    <>
      <div className="line line--wrap">
        <Button variant="primary" icon={Download} disabled={!file || isPacking} onClick={sending.save}>
          {say('sharing.save')}
        </Button>
        {!isZip && (
          <Button icon={Copy} disabled={!file} onClick={sending.copy}>
            {say('sharing.copy')}
          </Button>
        )}
        {sending.share && !isZip && (
          <Button icon={Share2} disabled={!file} onClick={sending.share}>
            {say('sharing.toApps')}
          </Button>
        )}
      </div>
      <Packing packing={sending.packing} />
    </>
  );
}
