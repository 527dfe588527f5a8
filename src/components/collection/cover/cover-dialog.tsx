import { type ChangeEvent, useRef, useState } from 'react';
import { useThumbnails } from '../../../hooks/records.ts';
import { useActions } from '../../../hooks/use-actions.ts';
import type { Collection } from '../../../model/collection.ts';
import { isPicture } from '../../../model/picture.ts';
import { say } from '../../../words/say.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { Field } from '../../kit/field.tsx';
import { useAct } from '../../library/use-act.ts';
import type { Line } from '../plan.ts';
import { shrinkFile, shrinkPicture } from './shrink-picture.ts';

/** As many pictures as can be looked through; a file can always be chosen. */
const MOST_OFFERED = 60;

interface CoverDialogProps {
  collection: Collection;
  lines: readonly Line[];
  onClose(): void;
}

/** The pictures that the resources of the collection have on this computer. */
function useOffered(lines: readonly Line[]) {
  const resources = lines.flatMap((line) => (line.kind === 'item' ? [line.row.resource] : [])).slice(0, MOST_OFFERED);
  const thumbnails = useThumbnails(resources.map(({ id }) => id));
  return (
    thumbnails &&
    resources.flatMap(({ id, name }) => {
      const picture = thumbnails.get(id);
      return picture === undefined ? [] : [{ id, name: name || say('common.untitled'), picture }];
    })
  );
}

/** Chooses the cover of a collection: the picture of one of its resources, or a file. */
export function CoverDialog({ collection, lines, onClose }: CoverDialogProps) {
  const { editCollection } = useActions();
  const act = useAct();
  const offered = useOffered(lines);
  const [state, setState] = useState<'idle' | 'working' | 'unreadable'>('idle');
  const name = collection.name || say('common.untitled');
  /** A large file takes its time: what was chosen after it counts. */
  const chosen = useRef<Promise<string>>(undefined);

  const take = async (drawing: Promise<string>) => {
    chosen.current = drawing;
    setState('working');
    try {
      const image = await drawing;
      if (chosen.current !== drawing) return;
      await act(editCollection(collection.id, { image }, 'image'), say('unit.coverSet', { name }));
      onClose();
    } catch {
      if (chosen.current === drawing) setState('unreadable');
    }
  };
  const takeOff = async () => {
    await act(editCollection(collection.id, { image: '' }, 'image'), say('unit.coverTakenOff', { name }));
    onClose();
  };
  const takeFile = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    if (file) void take(shrinkFile(file));
  };

  return (
    <Dialog title={say('unit.coverTitle', { name })} open onClose={onClose}>
      {offered?.length === 0 && <p className="quiet">{say('unit.coverNone')}</p>}
      {offered && offered.length > 0 && (
        <section className="stack" aria-label={say('unit.coverFrom')}>
          <p className="label">{say('unit.coverFrom')}</p>
          <ul className="covers">
            {offered.map(({ id, name: of, picture }) => (
              <li key={id}>
                <button
                  type="button"
                  className="covers__choice"
                  title={of}
                  aria-label={say('unit.coverOf', { name: of })}
                  onClick={() => void take(shrinkPicture(picture))}
                >
                  <img src={picture} alt="" />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Field
        label={say('unit.coverFile')}
        hint={say('unit.coverFileHint')}
        problem={state === 'unreadable' ? say('unit.coverUnreadable') : undefined}
      >
        {(control) => (
          <input {...control} type="file" accept="image/jpeg,image/png,image/webp,image/gif" onChange={takeFile} />
        )}
      </Field>
      <p className="hint" role="status">
        {state === 'working' && say('unit.coverWorking')}
      </p>
      {isPicture(collection.image) && (
        <p>
          <Button onClick={() => void takeOff()}>{say('unit.coverOff')}</Button>
        </p>
      )}
    </Dialog>
  );
}
