import { type FormEvent, useState } from 'react';
import { useActions } from '../../hooks/use-actions.ts';
import type { Collections } from '../../hooks/use-collections.ts';
import type { Collection } from '../../model/collection.ts';
import type { Id } from '../../model/identity.ts';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { Field } from '../kit/field.tsx';
import { useAct } from '../library/use-act.ts';
import { CollectionSelect } from './collection-select.tsx';
import { beforeHeading, beforePlace, groupsIn, heldWith } from './order.ts';
import { type Line, lineName } from './plan.ts';
import { useMoves } from './use-moves.ts';

interface MoveDialogProps {
  /** What is to be moved: an item, or a heading with what stands under it. */
  line: Line;
  lines: Line[];
  collection: Collection;
  collections: Collections;
  onClose(): void;
}

/** Where the line would go, as it was chosen so far. */
function useDestination({ line, lines, collection, collections }: MoveDialogProps) {
  const parts = lines.map((each) => each.part);
  const held = heldWith(parts, line.id);
  const own = groupsIn(parts).findLast(({ heading, ids }) => heading === line.id || ids.includes(line.id));
  const [into, setInto] = useState<Id>(collection.id);
  const [heading, setHeading] = useState<Id | null>(own?.heading ?? null);
  // As it was typed; undefined: the last one.
  const [place, setPlace] = useState<string | undefined>(undefined);
  const stays = into === collection.id;
  const groups = groupsIn(stays ? parts : (collections.byId.get(into)?.parts ?? []), stays ? held : []);
  const group = groups.find((each) => each.heading === heading) ?? groups.at(-1);
  const isHeading = line.kind === 'heading';
  const places = isHeading ? groups.length : (group?.ids.length ?? 0) + 1;
  const at = Math.min(Math.max(Number.parseInt(place ?? '', 10) || places, 1), places);
  const before = isHeading ? beforeHeading(groups, at) : group ? beforePlace(group, at) : null;
  return { into, setInto, groups, group, setHeading, places, place, setPlace, stays, isHeading, held, before };
}

type Destination = ReturnType<typeof useDestination>;

function HeadingSelect({ groups, group, setHeading, setPlace }: Destination) {
  if (groups.length < 2) return null;
  return (
    <Field label={say('unit.moveUnder')}>
      {(control) => (
        <select
          {...control}
          className="input"
          value={group?.heading ?? ''}
          onChange={(event) => {
            setHeading(event.target.value || null);
            setPlace(undefined);
          }}
        >
          {groups.map(({ heading, name }) => (
            <option key={heading} value={heading ?? ''}>
              {heading === null ? say('collection.noHeading') : name || say('common.untitled')}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function PlaceField({ places, place, setPlace }: Destination) {
  return (
    <Field label={say('unit.movePlace')} hint={say('unit.movePlaceHint', { count: places })}>
      {(control) => (
        <input
          {...control}
          className="input"
          type="number"
          inputMode="numeric"
          min={1}
          max={places}
          value={place ?? places}
          onChange={(event) => setPlace(event.target.value)}
        />
      )}
    </Field>
  );
}

/** Moves a line anywhere: to a place of its collection, under a heading, or into another collection. */
export function MoveDialog(props: MoveDialogProps) {
  const { line, lines, collection, collections, onClose } = props;
  const actions = useActions();
  const act = useAct();
  const { move } = useMoves(collection.id, lines);
  const destination = useDestination(props);
  const { into, setInto, setPlace, stays, isHeading, held, before } = destination;
  const name = lineName(line) || say('common.untitled');
  const nameOf = (row: Collection) => row.name || say('common.untitled');
  const target = collections.byId.get(into);
  const joins =
    !stays && line.kind === 'item'
      ? target?.parts.some((part) => part.kind === 'item' && part.resource === line.part.resource)
      : false;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (stays) move(line.id, { ids: held, before });
    else if (target)
      void act(
        actions.movePartsInto(collection.id, held, into, before),
        say('unit.movedInto', { name, into: nameOf(target), count: held.length }),
      );
    onClose();
  };

  return (
    <Dialog title={say('unit.moveTitle', { name })} open onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        <CollectionSelect
          label={say('unit.moveInto')}
          collections={collections}
          value={into}
          nameOf={(row) => (row.id === collection.id ? say('unit.moveHere', { name: nameOf(row) }) : nameOf(row))}
          onChange={(id) => {
            setInto(id);
            setPlace(undefined);
          }}
        />
        {!isHeading && <HeadingSelect {...destination} />}
        <PlaceField {...destination} />
        {isHeading && <p className="hint">{say('unit.moveHeadingHint')}</p>}
        {joins && <p className="hint">{say('unit.moveJoins')}</p>}
        <div className="line line--wrap">
          <Button variant="primary" type="submit">
            {say('unit.move')}
          </Button>
          <Button variant="plain" onClick={onClose}>
            {say('common.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
