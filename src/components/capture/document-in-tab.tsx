import FileText from 'lucide-react/icons/file-text';
import { useEffect, useRef, useState } from 'react';
import { fileAnswer, fileOf } from '../../capture/file-answer.ts';
import { useHasSavedWords } from '../../hooks/records.ts';
import { useActions } from '../../hooks/use-actions.ts';
import type { Resource } from '../../model/resource.ts';
import { sayBytes } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { type Saved, useAbilities } from '../abilities.tsx';
import { sayUnread } from '../documents/say-unread.ts';
import { Button } from '../kit/button.tsx';
import { useAttempt } from './attempt.tsx';

type Reading = { at: 'rest' } | { at: 'reading'; done: number } | { at: 'read'; words: string };

/** A PDF in the browser's viewer: its text is read when the teacher presses, where the browser lets us ask the tab for it; else the way to it is said. */
export function DocumentInTab({ saved, resource }: { saved: Saved; resource: Resource }) {
  const { tab, openLibrary } = useAbilities();
  const { keepDocument } = useActions();
  const attempt = useAttempt();
  const hasText = useHasSavedWords(resource.id);
  const [reading, setReading] = useState<Reading>({ at: 'rest' });
  const stopping = useRef(new AbortController());
  useEffect(() => () => stopping.current.abort(), []);
  const { name } = resource;

  const read = async () => {
    setReading({ at: 'reading', done: 0 });
    const answer = fileAnswer.safeParse(await tab?.readDocument?.()).data;
    if (!answer || 'refused' in answer) return setReading({ at: 'read', words: say('documents.tabRefused') });
    if ('tooLarge' in answer)
      return setReading({ at: 'read', words: say('documents.tabTooLarge', { size: sayBytes(answer.tooLarge) }) });
    stopping.current = new AbortController();
    const { signal } = stopping.current;
    try {
      const file = await fileOf(answer.base64);
      // What reads PDFs is large, and most days need none of it.
      const { readPdf } = await import('../../capture/document/read-pdf.ts');
      const onProgress = (done: number, total: number) => setReading({ at: 'reading', done: done / total });
      const found = await readPdf(file, name, { signal, onProgress });
      const text = found.text.text.trim() === '' ? undefined : found.text;
      // A title that the teacher wrote stays.
      const stated = name === saved.draft?.resource.name ? found.name : undefined;
      await keepDocument(resource.id, { ...found, name: stated, text }, saved.action, { signal });
      const pages = say('documents.pages', { count: found.numberOfPages });
      setReading({ at: 'read', words: text ? say('documents.tabRead', { pages }) : say('documents.noText') });
    } catch (error) {
      setReading({ at: 'read', words: sayUnread(error, name) });
    }
  };
  const canAsk = saved.draft?.isOpenPdf && tab?.readDocument && !hasText;
  return (
    <div className="stack stack--sm">
      <div className="line line--wrap">
        {canAsk && reading.at === 'rest' && (
          <Button size="sm" icon={FileText} onClick={() => attempt(read)}>
            {say('documents.readFromTab')}
          </Button>
        )}
        {reading.at === 'reading' && (
          <>
            <progress aria-label={say('documents.reading', { name })} value={reading.done} max={1} />
            <Button size="sm" onClick={() => stopping.current.abort()}>
              {say('evidence.stop')}
            </Button>
          </>
        )}
      </div>
      <p className="hint" role="status">
        {reading.at === 'read' && reading.words}
      </p>
      {!hasText && reading.at !== 'reading' && !(canAsk && reading.at === 'rest') && (
        <>
          <p className="hint">{say('documents.howToRead')}</p>
          <p>
            <Button size="sm" onClick={() => openLibrary(`#/resource/${resource.id}`)}>
              {say('documents.toThePlace')}
            </Button>
          </p>
        </>
      )}
    </div>
  );
}
