import { useDeferredValue, useMemo, useState } from 'react';
import { useActions } from '../../hooks/use-actions.ts';
import { type ListedRow, useRowsById } from '../../hooks/use-listed-rows.ts';
import { useListing } from '../../hooks/use-listing.ts';
import type { Collection, Heading } from '../../model/collection.ts';
import type { Id } from '../../model/identity.ts';
import { resourcesOf } from '../../model/parts.ts';
import { language, say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';
import { Field } from '../kit/field.tsx';
import { ResourceMeta } from '../kit/resource-meta.tsx';
import { useAct } from '../library/use-act.ts';

/** So many are shown; the search finds the others. */
const MOST_SHOWN = 50;

const NOTHING: readonly Id[] = [];

/** Resources that can be added: those not in the trash, found by what was typed, the newest first; those here already come last. */
function useCandidates(text: string, here: ReadonlySet<Id>): { ids: readonly Id[]; total: number } | undefined {
  const filter = useMemo(() => ({ text }), [text]);
  const listing = useListing({ place: 'all', filter, language: language() });
  return useMemo(() => {
    if (!listing) return undefined;
    const fresh = listing.ids.filter((id) => !here.has(id));
    const known = text.trim() === '' ? [] : listing.ids.filter((id) => here.has(id));
    return { ids: [...fresh, ...known], total: listing.total };
  }, [listing, here, text]);
}

function nothingFound(text: string, total: number): string {
  if (text.trim() !== '') return say('collection.pickNothing', { text: text.trim() });
  return total === 0 ? say('collection.pickNone') : say('collection.pickEmpty');
}

function PickRow({
  row,
  isHere,
  chosen,
  onChoose,
}: {
  row: ListedRow;
  isHere: boolean;
  chosen: boolean;
  onChoose(chosen: boolean): void;
}) {
  return (
    <li>
      <label className="picker__row">
        <input
          className="checkbox"
          type="checkbox"
          checked={chosen || isHere}
          disabled={isHere}
          onChange={(event) => onChoose(event.target.checked)}
        />
        <span>
          <span className="strong">{row.resource.name || say('common.untitled')}</span>
          <ResourceMeta resource={row.resource} />
        </span>
        {isHere && <span className="meta">{say('collection.pickHere')}</span>}
      </label>
    </li>
  );
}

export interface PickResourcesProps {
  collection: Collection;
  /** The heading that was asked for; undefined: at the end. */
  heading: Id | undefined;
  onHeading(heading: Id | undefined): void;
  onDone(): void;
}

/** Where the chosen ones are to stand. */
function Under({ collection, heading, onHeading }: Pick<PickResourcesProps, 'collection' | 'heading' | 'onHeading'>) {
  const headings = collection.parts.filter((part): part is Heading => part.kind === 'heading');
  if (headings.length === 0) return null;
  return (
    <Field label={say('collection.pickUnder')} labelHidden>
      {(control) => (
        <select
          {...control}
          className="input"
          value={heading ?? ''}
          onChange={(event) => onHeading(event.target.value || undefined)}
        >
          <option value="">{say('collection.pickUnderEnd')}</option>
          {headings.map(({ id, name }) => (
            <option key={id} value={id}>
              {say('collection.pickUnderHeading', { heading: name || say('common.untitled') })}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Chooses resources of the library for a collection: type, mark, add. */
export function PickResources({ collection, heading, onHeading, onDone }: PickResourcesProps) {
  const { addToCollection } = useActions();
  const act = useAct();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<Id>>(new Set());
  const typed = useDeferredValue(text);
  const here = useMemo(() => new Set(resourcesOf(collection)), [collection]);
  const candidates = useCandidates(typed, here);
  const found = candidates?.ids ?? NOTHING;
  const shown = useMemo(() => found.slice(0, MOST_SHOWN), [found]);
  const rows = useRowsById(shown);
  const more = found.length - MOST_SHOWN;

  const choose = (id: Id, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const add = async () => {
    const ids = [...chosen];
    const added = await act(
      addToCollection(collection.id, ids, heading),
      say('collection.added', { count: ids.length }),
    );
    if (added !== undefined) onDone();
  };

  return (
    <>
      <Field label={say('collection.pickSearch')} labelHidden>
        {(control) => (
          <input
            {...control}
            className="input"
            type="search"
            value={text}
            placeholder={say('collection.pickPlaceholder')}
            // biome-ignore lint/a11y/noAutofocus: the teacher just asked for this panel
            autoFocus
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      {!candidates || found.length === 0 ? (
        <p className="quiet" role="status">
          {candidates && nothingFound(typed, candidates.total)}
        </p>
      ) : (
        <ul className="picker" aria-label={say('collection.pick')}>
          {shown.map((id) => {
            const row = rows?.get(id);
            if (!row) return null;
            return (
              <PickRow
                key={id}
                row={row}
                isHere={here.has(id)}
                chosen={chosen.has(id)}
                onChoose={(on) => choose(id, on)}
              />
            );
          })}
        </ul>
      )}
      {more > 0 && <p className="hint">{say('collection.pickMore', { count: more })}</p>}
      <div className="line line--wrap">
        <Button variant="primary" disabled={chosen.size === 0} onClick={() => void add()}>
          {say('collection.pickAdd', { count: chosen.size })}
        </Button>
        <Under collection={collection} heading={heading} onHeading={onHeading} />
      </div>
    </>
  );
}
