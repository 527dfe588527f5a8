import { useState } from 'react';
import { useLocation } from 'wouter';
import { useActions } from '../../hooks/use-actions.ts';
import { sayList } from '../../words/lists.ts';
import { sayBytes } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { pathTo } from '../library/paths.ts';
import { useAct } from '../library/use-act.ts';
import { KeepingChoice } from './keeping-choice.tsx';
import { draftOf, hasText, type ReadDocument } from './read-document.ts';
import { TitleField } from './title-field.tsx';

/** As much of the text as shows what it is, in UTF-16 code units. */
const GLIMPSE = 400;

interface Props {
  document: ReadDocument;
  onClose(): void;
}

/** What was read of a document, before it is added: its title can be mended, and its file kept or not. */
export function DocumentDialog({ document, onClose }: Props) {
  const { file, reading } = document;
  const actions = useActions();
  const act = useAct();
  const [, navigate] = useLocation();
  const [name, setName] = useState(reading.name);
  const [keeps, setKeeps] = useState(false);
  const [isAdding, setAdding] = useState(false);
  const { author, numberOfPages, text, unread } = reading;

  const add = async () => {
    setAdding(true);
    const draft = draftOf(document, name, keeps);
    const id = await act(actions.addDocument(draft), say('documents.added', { name: draft.resource.name }));
    setAdding(false);
    if (id === undefined) return;
    onClose();
    navigate(pathTo.resource(id));
  };
  return (
    <Dialog title={say('documents.title')} open onClose={onClose}>
      <TitleField label={say('documents.name')} name={name} onName={setName} />
      <p className="meta">
        {author && <span dir="auto">{say('documents.by', { names: sayList(author) })}</span>}
        <span>{say('documents.pages', { count: numberOfPages })}</span>
        <span>{say('documents.size', { size: sayBytes(file.size) })}</span>
      </p>
      {hasText(document) ? (
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
      <KeepingChoice
        label={say('documents.keep', { size: sayBytes(file.size) })}
        hint={say('documents.keepHint')}
        keeps={keeps}
        onKeep={setKeeps}
      />
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
