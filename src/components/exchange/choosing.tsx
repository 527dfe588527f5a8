import FolderOpen from 'lucide-react/icons/folder-open';
import PackageOpen from 'lucide-react/icons/package-open';
import { type FormEvent, useState } from 'react';
import { say } from '../../words/say.ts';
import { Button, buttonClass } from '../kit/button.tsx';
import { Field } from '../kit/field.tsx';
import { Icon } from '../kit/icon.tsx';
import { FileKinds } from './file-kinds.tsx';
import type { Source } from './use-opening.ts';

/** A native file field that looks like a button, so that it works in every browser and for every way of pressing. */
export function ChooseFile({
  label,
  primary = false,
  onOpen,
  onSeveral,
}: {
  label: string;
  primary?: boolean;
  onOpen(source: Source): void;
  /** Takes several files at once, where that is wanted. */
  onSeveral?: ((files: File[]) => void) | undefined;
}) {
  return (
    <label className={`${buttonClass({ variant: primary ? 'primary' : 'secondary' })} choose-file`}>
      <Icon icon={FolderOpen} />
      {label}
      <input
        className="visually-hidden"
        type="file"
        multiple={onSeveral !== undefined}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          const [file] = files;
          event.target.value = '';
          if (files.length > 1) onSeveral?.(files);
          else if (file) onOpen({ name: file.name, content: file });
        }}
      />
    </label>
  );
}

function Paste({ onOpen }: { onOpen(source: Source): void }) {
  const [text, setText] = useState('');
  const look = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') onOpen({ name: say('opening.pasted'), content: text });
  };
  return (
    <form className="stack stack--sm" onSubmit={look}>
      <Field label={say('opening.paste')} hint={say('opening.pasteHint')}>
        {(control) => (
          <textarea
            {...control}
            className="input paste"
            rows={6}
            spellCheck={false}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <p>
        <Button type="submit" disabled={text.trim() === ''}>
          {say('opening.pasteLook')}
        </Button>
      </p>
    </form>
  );
}

/** The three ways in: choose a file or several, drop them, paste a text. */
export function Choosing({ onOpen, onSeveral }: { onOpen(source: Source): void; onSeveral(files: File[]): void }) {
  return (
    <div className="stack stack--lg">
      <div className="drop-place">
        <Icon icon={PackageOpen} large />
        <ChooseFile label={say('opening.choose')} primary onOpen={onOpen} onSeveral={onSeveral} />
        <p className="quiet">{say('opening.drop')}</p>
        <FileKinds />
      </div>
      <Paste onOpen={onOpen} />
    </div>
  );
}
