import { useState } from 'react';
import { useLocation } from 'wouter';
import type { PdfReading } from '../../capture/document/read-pdf.ts';
import { LONGEST_NAME } from '../../export/bundle-limits.ts';
import { useActions } from '../../hooks/use-actions.ts';
import { sayList } from '../../words/lists.ts';
import { sayBytes } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { Field } from '../kit/field.tsx';
import { pathTo } from '../library/paths.ts';
import { useAct } from '../library/use-act.ts';

/** As much of the text as shows what it is, in UTF-16 code units. */
const GLIMPSE = 400;

interface Props {
  file: File;
  reading: PdfReading;
  onClose(): void;
}

/** What was read of a document, before it is added: its title can be mended, and its file kept or not. */
export function DocumentDialog({ file, reading, onClose }: Props) {
  const actions = useActions();
  const act = useAct();
  const [, navigate] = useLocation();
  const [name, setName] = useState(reading.name);
  const [keeps, setKeeps] = useState(false);
  const [isAdding, setAdding] = useState(false);
  const { author, numberOfPages, text, unread } = reading;
  const hasText = text.text.trim() !== '';

  const add = async () => {
    setAdding(true);
    const said = name.trim() || file.name;
    const resource = { kind: 'document' as const, name: said, numberOfPages, ...(author ? { author } : {}) };
    const kept = keeps ? { file: { name: file.name, blob: file } } : {};
    const adding = actions.addDocument({ resource, text: hasText ? text : undefined, ...kept });
    const id = await act(adding, say('documents.added', { name: said }));
    setAdding(false);
    if (id === undefined) return;
    onClose();
    navigate(pathTo.resource(id));
  };
  return (
    <Dialog title={say('documents.title')} open onClose={onClose}>
      <Field label={say('documents.name')}>
        {(control) => (
          <input
            {...control}
            className="input"
            dir="auto"
            maxLength={LONGEST_NAME}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <p className="meta">
        {author && <span dir="auto">{say('documents.by', { names: sayList(author) })}</span>}
        <span>{say('documents.pages', { count: numberOfPages })}</span>
        <span>{say('documents.size', { size: sayBytes(file.size) })}</span>
      </p>
      {hasText ? (
        <div className="stack stack--sm">
          <p className="label">{say('documents.beginning')}</p>
          <p className="quote" dir="auto">
            {text.text.slice(0, GLIMPSE).toWellFormed()}
            {text.text.length > GLIMPSE && '…'}
          </p>
        </div>
      ) : (
        <p>{say('documents.noText')}</p>
      )}
      {unread > 0 && <p className="hint">{say('documents.unread', { count: unread })}</p>}
      <label className="line">
        <input
          className="checkbox"
          type="checkbox"
          checked={keeps}
          onChange={(event) => setKeeps(event.target.checked)}
        />
        {say('documents.keep', { size: sayBytes(file.size) })}
      </label>
      <p className="hint">{say('documents.keepHint')}</p>
      <p className="hint">{say('attachments.faces')}</p>
      <div className="line">
        <Button variant="primary" disabled={isAdding} onClick={() => void add()}>
          {say('documents.add')}
        </Button>
        <Button variant="plain" onClick={onClose}>
          {say('common.cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
