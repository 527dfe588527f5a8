import Copy from 'lucide-react/icons/copy';
import Download from 'lucide-react/icons/download';
import Share2 from 'lucide-react/icons/share-2';
import { say } from '../../words/say.ts';
import { useAbilities } from '../abilities.tsx';
import { Button } from '../kit/button.tsx';
import { useToast } from '../kit/toasts.tsx';
import type { OutgoingFile } from './outgoing.ts';

/** Whether a teacher closed the system's share sheet: that is no failure. */
const wasClosed = (error: unknown): boolean => (error as { name?: unknown } | null)?.name === 'AbortError';

/**
 * The ways out of a file: to disk, to the clipboard, to the system's share sheet.
 * @param onSaved hears when the file was handed to the disk
 */
export function useSending(file: OutgoingFile | undefined, onSaved?: () => void) {
  const { saveFile, copyText, share } = useAbilities();
  const toast = useToast();
  const attempt = async (doing: Promise<void>, done: string | undefined, failed: string) => {
    try {
      await doing;
      if (done !== undefined) toast(done);
    } catch (error) {
      if (!wasClosed(error)) toast(failed, { tone: 'wrong' });
    }
  };
  return {
    save: () => {
      if (!file) return;
      const done = say('exchange.share.saved', { name: file.name });
      const saving = saveFile(file.name, file.mime, file.text).then(() => onSaved?.());
      void attempt(saving, done, say('exchange.share.notSaved'));
    },
    copy: () => {
      if (file) void attempt(copyText(file.text), say('exchange.share.copied'), say('exchange.share.notCopied'));
    },
    share:
      share &&
      (() => {
        if (!file) return;
        const shared = share(new File([file.text], file.name, { type: file.mime }));
        void attempt(shared, undefined, say('exchange.share.notSaved'));
      }),
  };
}

/** The buttons that send a file out. */
export function Sending({ sending, ready }: { sending: ReturnType<typeof useSending>; ready: boolean }) {
  return (
    <div className="line line--wrap">
      <Button variant="primary" icon={Download} disabled={!ready} onClick={sending.save}>
        {say('exchange.share.save')}
      </Button>
      <Button icon={Copy} disabled={!ready} onClick={sending.copy}>
        {say('exchange.share.copy')}
      </Button>
      {sending.share && (
        <Button icon={Share2} disabled={!ready} onClick={sending.share}>
          {say('exchange.share.toApps')}
        </Button>
      )}
    </div>
  );
}
