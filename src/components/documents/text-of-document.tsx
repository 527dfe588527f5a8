import FileText from 'lucide-react/icons/file-text';
import { type DragEvent, useId, useRef, useState } from 'react';
import { useHasSavedWords } from '../../hooks/records.ts';
import { useActions } from '../../hooks/use-actions.ts';
import { LARGEST_ATTACHMENT } from '../../model/attachment.ts';
import type { Resource } from '../../model/resource.ts';
import { sayBytes } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';
import { useLongWork } from '../kit/long-work.tsx';
import { useToast } from '../kit/toasts.tsx';
import { useAct } from '../library/use-act.ts';
import { sayUnread } from './say-unread.ts';

/** Reads the file of a document that is in the library by its address alone, and gives it its text. */
function useReadingInto({ id, name }: Resource) {
  const { keepDocument } = useActions();
  const act = useAct();
  const toast = useToast();
  const doWork = useLongWork();
  return async (file: File) => {
    const refuse = (words: string) => toast(words, { tone: 'wrong' });
    if (file.size > LARGEST_ATTACHMENT) {
      const sizes = { size: sayBytes(file.size), most: sayBytes(LARGEST_ATTACHMENT) };
      return refuse(say('documents.tooLarge', { name: file.name, ...sizes }));
    }
    try {
      const found = await doWork(say('documents.reading', { name: file.name }), async (watching) => {
        const { readPdf } = await import('../../capture/document/read-pdf.ts');
        return readPdf(file, file.name, watching);
      });
      if (found.text.text.trim() === '') return refuse(say('documents.noText'));
      await act(keepDocument(id, { ...found, name: name === '' ? found.name : undefined }), say('documents.textKept'));
    } catch (error) {
      refuse(sayUnread(error, file.name));
    }
  };
}

/** A document of which only the address is known: here its file is chosen or dropped, and its text read. */
export function TextOfDocument({ resource }: { resource: Resource }) {
  const hasText = useHasSavedWords(resource.id);
  const read = useReadingInto(resource);
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const heading = useId();
  if (resource.kind !== 'document' || hasText !== false) return null;
  const brings = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files');
  const over = (event: DragEvent) => {
    if (!brings(event)) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files;
    setOver(false);
    if (!file) return;
    event.preventDefault();
    void read(file);
  };
  return (
    <section
      className="section attachments"
      aria-labelledby={heading}
      data-over={isOver || undefined}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h3 className="subheading" id={heading}>
        {say('documents.textTitle')}
      </h3>
      <p className="hint">{say('documents.textHint')}</p>
      <p>
        <Button size="sm" icon={FileText} onClick={() => input.current?.click()}>
          {say('documents.chooseFile')}
        </Button>
        <input
          ref={input}
          type="file"
          accept="application/pdf,.pdf"
          hidden
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            target.value = '';
            if (file) void read(file);
          }}
        />
      </p>
    </section>
  );
}
