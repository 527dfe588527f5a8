import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { useActions } from '../../hooks/use-actions.ts';
import type { Collections } from '../../hooks/use-collections.ts';
import type { Collection } from '../../model/collection.ts';
import type { Id } from '../../model/identity.ts';
import { mayMoveInto } from '../../model/nesting.ts';
import { overlapOf } from '../../model/reshape.ts';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { pathTo } from '../library/paths.ts';
import { useAct } from '../library/use-act.ts';
import { CollectionSelect } from './collection-select.tsx';

interface MergeDialogProps {
  collection: Collection;
  collections: Collections;
  onClose(): void;
}

const nameOf = ({ name }: Collection): string => name || say('common.untitled');

function Stays({
  both,
  value,
  may,
  onChange,
}: {
  both: readonly Collection[];
  value: Id;
  may(stays: Collection): boolean;
  onChange(id: Id): void;
}) {
  return (
    <fieldset className="stack choices">
      <legend className="label">{say('unit.mergeStays')}</legend>
      {both.map((row) => (
        <label className="line" key={row.id}>
          <input
            type="radio"
            className="radio"
            name="stays"
            checked={row.id === value}
            disabled={!may(row)}
            onChange={() => onChange(row.id)}
          />
          <bdi>{nameOf(row)}</bdi>
        </label>
      ))}
    </fieldset>
  );
}

/** What a merge would come to, before it is done. */
function Outcome({ into, from }: { into: Collection; from: Collection }) {
  const { together, both } = overlapOf(into, from);
  return (
    <p className="prose" role="status">
      {say('unit.mergeResult', { name: nameOf(into), count: together })} {say('unit.mergeBoth', { count: both })}{' '}
      {say('unit.mergeTrash', { name: nameOf(from) })}
    </p>
  );
}

/** Merges two collections: which other one, which of the two stays, and what it comes to. */
export function MergeDialog({ collection, collections, onClose }: MergeDialogProps) {
  const actions = useActions();
  const act = useAct();
  const [, navigate] = useLocation();
  const [otherId, setOther] = useState<Id | ''>('');
  const [chosen, setChosen] = useState<Id>(collection.id);
  const other = collections.byId.get(otherId);
  const may = (into: Collection) =>
    other !== undefined && mayMoveInto(collections.all, into === other ? collection.id : other.id, into.id);
  const stays = other !== undefined && (chosen === other.id ? may(other) : !may(collection)) ? other : collection;
  const goes = stays === other ? collection : other;

  const merge = async (event: FormEvent) => {
    event.preventDefault();
    if (!goes) return;
    onClose();
    const merged = await act(
      actions.mergeCollections(stays.id, goes.id),
      say('unit.merged', { from: nameOf(goes), into: nameOf(stays) }),
    );
    if (merged) navigate(pathTo.collection(stays.id));
  };

  return (
    <Dialog title={say('unit.mergeTitle', { name: nameOf(collection) })} open onClose={onClose}>
      {collections.all.length < 2 ? (
        <p className="quiet">{say('unit.mergeNone')}</p>
      ) : (
        <form className="stack" onSubmit={(event) => void merge(event)}>
          <CollectionSelect
            label={say('unit.mergeWith')}
            collections={collections}
            value={otherId}
            without={collection.id}
            ask={say('unit.mergeChoose')}
            onChange={setOther}
          />
          {other && <Stays both={[collection, other]} value={stays.id} may={may} onChange={setChosen} />}
          {goes && <Outcome into={stays} from={goes} />}
          <div className="line line--wrap">
            <Button variant="primary" type="submit" disabled={!other}>
              {say('unit.mergeDo')}
            </Button>
            <Button variant="plain" onClick={onClose}>
              {say('common.cancel')}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
