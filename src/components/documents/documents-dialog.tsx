import { useState } from 'react';
import { useActions } from '../../hooks/use-actions.ts';
import { sayBytes } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { ShowMore } from '../kit/show-more.tsx';
import { useGrowing } from '../kit/use-growing.ts';
import { useAct } from '../library/use-act.ts';
import { KeepingChoice } from './keeping-choice.tsx';
import { draftOf, hasText, type ReadDocument } from './read-document.ts';
import { TitleField } from './title-field.tsx';

interface Props {
  documents: readonly ReadDocument[];
  onClose(): void;
}

interface OneDocumentProps {
  document: ReadDocument;
  name: string;
  onName(name: string): void;
}

function OneDocument({ document, name, onName }: OneDocumentProps) {
  const { numberOfPages, unread } = document.reading;
  return (
    <li className="stack stack--sm">
      <TitleField label={say('documents.nameOf', { file: document.file.name })} name={name} onName={onName} />
      <p className="meta">
        <span>{say('documents.pages', { count: numberOfPages })}</span>
        <span>{say('documents.size', { size: sayBytes(document.file.size) })}</span>
      </p>
      {!hasText(document) && <p className="hint">{say('documents.noText')}</p>}
      {unread > 0 && <p className="hint">{say('documents.unread', { count: unread })}</p>}
    </li>
  );
}

/** What was read of several documents, before they are added together: each title can be mended, and the files kept or not. */
export function DocumentsDialog({ documents, onClose }: Props) {
  const actions = useActions();
  const act = useAct();
  const [names, setNames] = useState(() => documents.map(({ reading }) => reading.name));
  const [keeps, setKeeps] = useState(false);
  const [isAdding, setAdding] = useState(false);
  const { shown, more, grow } = useGrowing(documents, 12);
  const count = documents.length;
  const size = sayBytes(documents.reduce((sum, { file }) => sum + file.size, 0));

  const add = async () => {
    setAdding(true);
    const drafts = documents.map((document, index) => draftOf(document, names[index] ?? '', keeps));
    const ids = await act(actions.addDocuments(drafts), say('documents.addedSeveral', { count }));
    setAdding(false);
    if (ids !== undefined) onClose();
  };
  return (
    <Dialog title={say('documents.titleSeveral', { count })} open onClose={onClose}>
      <ul className="stack">
        {shown.map((document, index) => (
          <OneDocument
            key={index}
            document={document}
            name={names[index] ?? ''}
            onName={(name) => setNames(names.with(index, name))}
          />
        ))}
      </ul>
      <ShowMore more={more} grow={grow} />
      <KeepingChoice
        label={say('documents.keepSeveral', { size })}
        hint={say('documents.keepSeveralHint')}
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
