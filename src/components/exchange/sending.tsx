import Copy from 'lucide-react/icons/copy';
import Download from 'lucide-react/icons/download';
import Share2 from 'lucide-react/icons/share-2';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';
import type { OutgoingFile } from './outgoing.ts';
import { Packing } from './packing.tsx';
import type { useSending } from './use-sending.ts';

/** The buttons that send a file out. What has files in it is a zip, which only the disk can take. */
export function Sending({ sending, file }: { sending: ReturnType<typeof useSending>; file: OutgoingFile | undefined }) {
  const isZip = file !== undefined && file.attachments.length > 0;
  const isPacking = sending.packing.packed !== undefined;
  return (
    <>
      <div className="line line--wrap">
        <Button variant="primary" icon={Download} disabled={isPacking} onClick={sending.save}>
          {say('sharing.save')}
        </Button>
        {!isZip && (
          <Button icon={Copy} onClick={sending.copy}>
            {say('sharing.copy')}
          </Button>
        )}
        {sending.share && !isZip && (
          <Button icon={Share2} onClick={sending.share}>
            {say('sharing.toApps')}
          </Button>
        )}
      </div>
      {sending.isWaiting && <p className="hint">{say('sharing.waiting')}</p>}
      <Packing packing={sending.packing} />
    </>
  );
}
