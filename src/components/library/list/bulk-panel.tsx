import Hash from 'lucide-react/icons/hash';
import { useEffect, useMemo, useRef } from 'react';
import { useKnownValues } from '../../../hooks/use-catalogue.ts';
import { useValuesAmong } from '../../../hooks/use-listed-rows.ts';
import type { Id } from '../../../model/identity.ts';
import { say } from '../../../words/say.ts';
import { useFocusBack } from '../../kit/use-focus-back.ts';
import { BulkClaims } from './bulk-claims.tsx';
import { BulkDetails } from './bulk-details.tsx';
import { BulkPlaces } from './bulk-places.tsx';
import { BulkValues } from './bulk-values.tsx';
import type { Bulk } from './use-bulk.ts';

export type PanelName = 'collect' | 'move' | 'competency' | 'tags' | 'details';

interface Props {
  name: PanelName;
  selected: readonly Id[];
  bulk: Bulk;
  onClose(): void;
}

/** Opens below the bulk bar, takes the focus, gives way to Escape, and the focus back. */
export function BulkPanel({ name, selected, bulk, onClose }: Props) {
  useFocusBack();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (name) place.current?.querySelector<HTMLElement>('input:not([type="radio"]), button')?.focus();
  }, [name]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to Escape from the controls inside
    <div
      className="bulk-panel"
      ref={place}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      {(name === 'collect' || name === 'move') && (
        <BulkPlaces
          key={name}
          start={name === 'move' ? 'move' : 'put'}
          selected={selected}
          bulk={bulk}
          onClose={onClose}
        />
      )}
      {name === 'competency' && <BulkClaims selected={selected} bulk={bulk} />}
      {name === 'tags' && <BulkTags selected={selected} bulk={bulk} />}
      {name === 'details' && <BulkDetails selected={selected} bulk={bulk} />}
    </div>
  );
}

function BulkTags({ selected, bulk }: Pick<Props, 'selected' | 'bulk'>) {
  const tags = useKnownValues('tag');
  const options = useMemo(() => tags.map(({ value, count }) => ({ value, label: value, count })), [tags]);
  const held = useValuesAmong('tag', selected);
  return (
    <BulkValues
      label={say('library.tagAll', { count: selected.length })}
      placeholder={say('library.findTag')}
      icon={Hash}
      total={selected.length}
      values={held.map(({ value, count }) => ({ value, label: value, count }))}
      options={options}
      onAdd={(tag) => void bulk.addTag(tag)}
      onCreate={(tag) => void bulk.addTag(tag)}
      onRemove={(tag) => void bulk.removeTag(tag)}
      createLabel={(name) => say('library.newTag', { name })}
    />
  );
}
