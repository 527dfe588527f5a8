import Lock from 'lucide-react/icons/lock';
import { useRef, useState } from 'react';
import { useActions } from '../../hooks/use-actions.ts';
import type { Resource } from '../../model/resource.ts';
import { say } from '../../words/say.ts';
import { Icon } from '../kit/icon.tsx';
import { SavingText } from '../kit/saving-text.tsx';
import { Segmented } from '../kit/segmented.tsx';
import { unsaved } from '../kit/unsaved.ts';
import { useAttempt } from './attempt.tsx';
import { wordsKey } from './recover-words.ts';

type Reader = 'note' | 'privateNote';

/** Asked for when it is drawn: when this file is loaded no language but English is there yet. */
const readers = () =>
  [
    { value: 'note', label: say('capture.colleagues') },
    { value: 'privateNote', label: say('capture.onlyMe'), icon: <Icon icon={Lock} /> },
  ] as const;

/**
 * The teacher's words. Who reads them is a switch that moves the words, so that what is meant for nobody else stays nowhere else.
 * Where both kinds of note are there, both are shown and nothing is moved; a note that stood there before looks like the text it is.
 */
export function NoteField({ resource, settled }: { resource: Resource; settled: boolean }) {
  const { editResource } = useActions();
  const attempt = useAttempt();
  const [chosen, setChosen] = useState<Reader | undefined>(undefined);
  const [hadNote] = useState(settled && Boolean(resource.note));
  const typed = useRef<Partial<Record<Reader, string>>>({});
  const { id, note = '', privateNote = '' } = resource;
  const save = (reader: Reader) => (text: string) => {
    typed.current[reader] = text;
    return editResource(id, { [reader]: text });
  };

  if (note && privateNote)
    return (
      <>
        <SavingText
          label={say('capture.noteToColleagues')}
          value={note}
          onSave={save('note')}
          holdAs={wordsKey('resource', id, 'note')}
          bare={settled}
        />
        <SavingText
          label={say('capture.privateNote')}
          value={privateNote}
          onSave={save('privateNote')}
          holdAs={wordsKey('resource', id, 'privateNote')}
          private
          hint={say('capture.staysHere')}
        />
      </>
    );

  if (hadNote)
    return (
      <SavingText
        label={say('capture.noteToColleagues')}
        value={note}
        onSave={save('note')}
        holdAs={wordsKey('resource', id, 'note')}
        bare
      />
    );

  const reader = chosen ?? (privateNote ? 'privateNote' : 'note');
  const isPrivate = reader === 'privateNote';
  const move = (to: Reader) => {
    const from = reader;
    const words = typed.current[from] ?? resource[from] ?? '';
    setChosen(to);
    typed.current = {};
    if (!words) return;
    // A window that closes meanwhile leaves them behind for whom they are meant now, and for nobody else.
    const [left, kept] = [wordsKey('resource', id, from), wordsKey('resource', id, to)];
    unsaved.letGo(left, words);
    unsaved.hold(kept, words);
    attempt(async () => {
      await editResource(id, { [from]: '', [to]: words }, 'note');
      unsaved.letGo(kept, words);
    });
  };
  return (
    <SavingText
      key={reader}
      label={say('capture.note')}
      value={resource[reader] ?? ''}
      onSave={save(reader)}
      holdAs={wordsKey('resource', id, reader)}
      placeholder={say(isPrivate ? 'capture.privatePlaceholder' : 'capture.notePlaceholder')}
      private={isPrivate}
      {...(isPrivate ? { hint: say('capture.staysHere') } : {})}
      aside={
        <Segmented legend={say('capture.whoReads')} size="sm" options={readers()} value={reader} onChange={move} />
      }
    />
  );
}
