import Download from 'lucide-react/icons/download';
import X from 'lucide-react/icons/x';
import { useActions } from '../../hooks/use-actions.ts';
import type { Attachment } from '../../model/attachment.ts';
import { sayBytes } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { useAbilities } from '../abilities.tsx';
import { Button } from '../kit/button.tsx';
import { SavingText } from '../kit/saving-text.tsx';
import { useToast } from '../kit/toasts.tsx';
import { useAct } from '../library/use-act.ts';
import { AttachedPicture } from './attached-picture.tsx';
import { kindOfFile } from './kind-of-file.ts';

/** One attached file: what it is, what the teacher says of it, and the ways out. */
export function AttachmentLine({ attachment }: { attachment: Attachment }) {
  const actions = useActions();
  const { saveFile } = useAbilities();
  const act = useAct();
  const toast = useToast();
  const name = attachment.name || say('attachments.unnamed');
  const download = async () => {
    const file = await actions.readAttachmentFile(attachment.sha256).catch(() => null);
    if (file) await saveFile(name, attachment.encodingFormat, file);
    else toast(say('attachments.gone', { name }), { tone: 'wrong' });
  };
  return (
    <li className="attachment">
      <AttachedPicture attachment={attachment} />
      <div className="attachment__words">
        <p className="attachment__name">
          <bdi>{name}</bdi>
        </p>
        <p className="meta">
          <span>{say(`attachments.kind_${kindOfFile(attachment.encodingFormat)}`)}</span>
          <span>{sayBytes(attachment.contentSize)}</span>
        </p>
        <SavingText
          label={say('attachments.description', { name })}
          labelHidden
          bare
          value={attachment.description ?? ''}
          placeholder={say('attachments.descriptionPlaceholder')}
          onSave={(description) => actions.editAttachment(attachment.id, { description })}
        />
      </div>
      <div className="attachment__ways">
        <Button
          variant="plain"
          size="sm"
          icon={Download}
          iconOnly={say('attachments.download', { name })}
          onClick={() => void download()}
        />
        <Button
          variant="plain"
          size="sm"
          icon={X}
          iconOnly={say('attachments.remove', { name })}
          onClick={() => void act(actions.removeAttachments([attachment.id]), say('attachments.removed', { name }))}
        />
      </div>
    </li>
  );
}
