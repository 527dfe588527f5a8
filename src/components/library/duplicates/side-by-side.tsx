import { useEffect, useId, useRef, useState } from 'react';
import type { AlikeDetails } from '../../../hooks/use-duplicates.ts';
import type { Id } from '../../../model/identity.ts';
import { bestFirst, fieldsToMerge, type MergedField, type Taken } from '../../../model/merge-resources.ts';
import { say } from '../../../words/say.ts';
import { Button } from '../../kit/button.tsx';
import { DifferingFields } from './differing-fields.tsx';
import { SameFields } from './same-fields.tsx';
import { useMerging } from './use-merging.ts';

interface Props {
  alike: readonly AlikeDetails[];
  names: string;
  onClose(): void;
  onMerged(): void;
}

/** Resources field by field: which one is kept, and whose words stand in it. */
export function SideBySide({ alike, names, onClose, onMerged }: Props) {
  const group = useId();
  const first = useRef<HTMLInputElement>(null);
  const merging = useMerging();
  const resources = alike.map(({ resource }) => resource);
  const said = new Map(
    alike.map(({ resource, alignments, excerpts }) => [resource.id, alignments.length + excerpts.length]),
  );
  const [wanted, setWanted] = useState<Id | undefined>(undefined);
  const [chosen, setChosen] = useState<ReadonlyMap<MergedField, Taken>>(new Map());
  useEffect(() => first.current?.focus(), []);

  const [best] = bestFirst(resources, (id) => said.get(id) ?? 0);
  const kept = resources.find(({ id }) => id === wanted) ?? best;
  if (!kept) return null;
  const others = resources.filter(({ id }) => id !== kept.id);
  const { differing, same } = fieldsToMerge([kept, ...others]);
  const fields = differing.map((field) => ({ ...field, taken: chosen.get(field.field) ?? field.taken }));
  return (
    <div className="side-by-side">
      <fieldset className="side-by-side__keep">
        <legend className="strong">{say('duplicates.keep')}</legend>
        {resources.map(({ id, name }, at) => (
          <label className="choice" key={id}>
            <input
              ref={id === kept.id ? first : undefined}
              className="radio"
              type="radio"
              name={group}
              checked={id === kept.id}
              onChange={() => setWanted(id)}
            />
            <bdi>{say('duplicates.number', { number: at + 1, name: name || say('common.untitled') })}</bdi>
          </label>
        ))}
      </fieldset>
      {fields.length > 0 ? (
        <DifferingFields
          resources={resources}
          fields={fields}
          names={names}
          onTake={(field, taken) => setChosen(new Map(chosen).set(field, taken))}
        />
      ) : (
        <p>{say('duplicates.allSame')}</p>
      )}
      <SameFields resource={kept} fields={same} />
      <p className="hint">{say('duplicates.comesAlong')}</p>
      <div className="line line--wrap">
        <Button
          variant="primary"
          size="sm"
          onClick={async () => {
            const merged = await merging.into(
              kept.id,
              others.map(({ id }) => id),
              fields,
            );
            if (merged) onMerged();
          }}
        >
          {say('duplicates.merge')}
        </Button>
        <Button variant="plain" size="sm" onClick={onClose}>
          {say('duplicates.leave')}
        </Button>
      </div>
    </div>
  );
}
