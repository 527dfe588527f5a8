import { useDeferredValue, useMemo, useState } from 'react';
import { useActions } from '../../hooks/use-actions.ts';
import type { Collection, Heading } from '../../model/collection.ts';
import type { Id } from '../../model/identity.ts';
import { resourcesOf } from '../../model/parts.ts';
import { filterRows } from '../../search/filter.ts';
import type { Row } from '../../search/row.ts';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';
import { Field } from '../kit/field.tsx';
import { ResourceMeta } from '../kit/resource-meta.tsx';
import { useAct } from '../library/use-act.ts';

/** So many are shown; the search finds the others. */
const MOST_SHOWN = 50;

/** Resources that can be added: those not in the trash, found by what was typed, the newest first; those here already come last. */
function candidates(rows: readonly Row[], text: string, here: ReadonlySet<Id>): Row[] {
  const found = filterRows(
    rows.filter((row) => row.resource.dateTrashed === undefined),
    { text },
  ).sort((one, other) => (one.resource.dateSaved < other.resource.dateSaved ? 1 : -1));
  const [fresh, known] = [
    found.filter((row) => !here.has(row.resource.id)),
    found.filter((row) => here.has(row.resource.id)),
  ];
  return text.trim() === '' ? fresh : [...fresh, ...known];
}

function nothingFound(text: string, rows: readonly Row[]): string {
  if (text.trim() !== '') return say('collection.pickNothing', { text: text.trim() });
  return rows.length === 0 ? say('collection.pickNone') : say('collection.pickEmpty');
}

function PickRow({
  row,
  isHere,
  chosen,
  onChoose,
}: {
  row: Row;
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
  rows: readonly Row[];
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
export function PickResources({ collection, rows, heading, onHeading, onDone }: PickResourcesProps) {
  const { addToCollection } = useActions();
  const act = useAct();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<Id>>(new Set());
  const typed = useDeferredValue(text);
  const here = useMemo(() => new Set(resourcesOf(collection)), [collection]);
  const found = useMemo(() => candidates(rows, typed, here), [rows, typed, here]);
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
      {found.length === 0 ? (
        <p className="quiet" role="status">
          {nothingFound(typed, rows)}
        </p>
      ) : (
        <ul className="picker" aria-label={say('collection.pick')}>
          {found.slice(0, MOST_SHOWN).map((row) => (
            <PickRow
              key={row.resource.id}
              row={row}
              isHere={here.has(row.resource.id)}
              chosen={chosen.has(row.resource.id)}
              onChoose={(on) => choose(row.resource.id, on)}
            />
          ))}
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
