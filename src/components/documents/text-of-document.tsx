import FileText from 'lucide-react/icons/file-text';
import { useId, useRef } from 'react';
import { useActions } from '../../hooks/use-actions.ts';
import type { Resource } from '../../model/resource.ts';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';
import { useToast } from '../kit/toasts.tsx';
import { useFileDrop } from '../kit/use-file-drop.ts';
import { useAct } from '../library/use-act.ts';
import { hasText } from './read-document.ts';
import { useReadingPdfs } from './use-reading-pdfs.ts';

/** Reads the file of a document that is in the library by its address alone, and gives it its text. */
function useReadingInto({ id }: Resource) {
  const { keepDocument } = useActions();
  const act = useAct();
  const toast = useToast();
  const readPdfs = useReadingPdfs();
  return async (file: File) => {
    const [document] = await readPdfs([file]);
    if (!document) return;
    if (!hasText(document)) return toast(say('documents.noText'), { tone: 'wrong' });
    const found = document.reading;
    await act(keepDocument(id, { ...found, title: { was: '', is: found.name } }), say('documents.textKept'));
  };
}

/** A document of which only the address is known: here its file is chosen or dropped, and its text read. */
export function TextOfDocument({ resource }: { resource: Resource }) {
  const read = useReadingInto(resource);
  const input = useRef<HTMLInputElement>(null);
  const dropping = useFileDrop(([file]) => file && void read(file));
  const heading = useId();
  return (
    <section className="section attachments" aria-labelledby={heading} {...dropping}>
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
