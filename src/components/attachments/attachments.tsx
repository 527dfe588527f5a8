import Paperclip from 'lucide-react/icons/paperclip';
import { type ChangeEvent, type ClipboardEvent, useId } from 'react';
import type { Attachment } from '../../model/attachment.ts';
import type { Resource } from '../../model/resource.ts';
import { sayBytes } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { buttonClass } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { useFileDrop } from '../kit/use-file-drop.ts';
import { AttachmentLine } from './attachment-line.tsx';
import { useAttaching } from './use-attaching.ts';

/** A native file field that looks like a button, so that it works in every browser and for every way of pressing. */
function ChooseFiles({ onFiles }: { onFiles(files: File[]): void }) {
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])];
    event.target.value = '';
    onFiles(files);
  };
  return (
    <label className={`${buttonClass({ variant: 'plain', size: 'sm' })} choose-file`}>
      <Icon icon={Paperclip} />
      {say('attachments.add')}
      <input className="visually-hidden" type="file" multiple onChange={take} />
    </label>
  );
}

/** The files of a resource: student work, photos of a board, hand-outs. They are added by button, dropped or pasted here. */
export function Attachments({ resource, attachments }: { resource: Resource; attachments: readonly Attachment[] }) {
  const attach = useAttaching(resource.id);
  const dropping = useFileDrop((files) => void attach(files));
  const heading = useId();
  const total = attachments.reduce((sum, { contentSize }) => sum + contentSize, 0);

  const paste = (event: ClipboardEvent) => {
    const files = [...event.clipboardData.files];
    if (files.length === 0) return;
    event.preventDefault();
    void attach(files);
  };
  return (
    <section className="section attachments" aria-labelledby={heading} onPaste={paste} {...dropping}>
      <div className="section__top">
        <h3 className="subheading" id={heading}>
          {say('attachments.title')} {attachments.length > 0 && <span className="count">{attachments.length}</span>}
        </h3>
        <ChooseFiles onFiles={(files) => void attach(files)} />
      </div>
      {attachments.length > 0 && (
        <ul className="card attachments__list">
          {attachments.map((attachment) => (
            <AttachmentLine key={attachment.id} attachment={attachment} />
          ))}
        </ul>
      )}
      {attachments.length > 1 && (
        <p className="meta">{say('attachments.total', { count: attachments.length, size: sayBytes(total) })}</p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it is stood on to paste a picture */}
      <p className="hint attachments__place" tabIndex={0}>
        {say('attachments.place')}
      </p>
      <p className="hint">{say('attachments.faces')}</p>
    </section>
  );
}
