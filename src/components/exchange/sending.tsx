import Copy from 'lucide-react/icons/copy';
import Download from 'lucide-react/icons/download';
import Share2 from 'lucide-react/icons/share-2';
import { say } from '../../words/say.ts';
import { useAbilities } from '../abilities.tsx';
import { Button } from '../kit/button.tsx';
import { useToast } from '../kit/toasts.tsx';
import type { OutgoingFile } from './outgoing.ts';
import { Packing, usePacking } from './packing.tsx';

/** Whether a teacher closed the system's share sheet: that is no failure. */
const wasClosed = (error: unknown): boolean => (error as { name?: unknown } | null)?.name === 'AbortError';

/**
 * The ways out of a file: to disk, to the clipboard, to the system's share sheet.
 * @param onSaved hears when the file was handed to the disk
 */
export function useSending(file: OutgoingFile | undefined, onSaved?: () => void) {
  const { saveFile, copyText, share } = useAbilities();
  const toast = useToast();
  const packing = usePacking();
  const attempt = async (doing: Promise<void>, done: string | undefined, failed: string) => {
    try {
      await doing;
      if (done !== undefined) toast(done);
    } catch (error) {
      if (!wasClosed(error)) toast(failed, { tone: 'wrong' });
    }
  };
  return {
    packing,
    save: () => {
      if (!file) return;
      const saving = async () => {
        const content = await packing.pack(file);
        if (content === undefined) return;
        await saveFile(file.name, file.mime, content);
        toast(say('sharing.saved', { name: file.name }));
        onSaved?.();
      };
      void attempt(saving(), undefined, say('sharing.notSaved'));
    },
    copy: () => {
      if (file) void attempt(copyText(file.text), say('sharing.copied'), say('sharing.notCopied'));
    },
    share:
      share &&
      (() => {
        if (!file) return;
        const shared = share(new File([file.text], file.name, { type: file.mime }));
        void attempt(shared, undefined, say('sharing.notSaved'));
      }),
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
