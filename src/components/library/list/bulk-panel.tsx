import Folder from 'lucide-react/icons/folder';
import Tag from 'lucide-react/icons/tag';
import { useEffect, useMemo, useRef } from 'react';
import { useMyClaims, useSettings } from '../../../hooks/records.ts';
import { useKnownValues } from '../../../hooks/use-catalogue.ts';
import { useCollections } from '../../../hooks/use-collections.ts';
import { useFrameworks } from '../../../hooks/use-frameworks.ts';
import { useTagsOf } from '../../../hooks/use-listed-rows.ts';
import type { Id } from '../../../model/identity.ts';
import { say } from '../../../words/say.ts';
import { Chip } from '../../kit/chip.tsx';
import { CompetencyIcon, shortNameOf } from '../../kit/competency-icon.tsx';
import { TokenField } from '../../kit/token-field.tsx';
import type { Bulk } from './use-bulk.ts';

export type PanelName = 'collect' | 'competency' | 'tags';

interface Props {
  name: PanelName;
  selected: readonly Id[];
  bulk: Bulk;
  onClose(): void;
}

/** Opens below the bulk bar, takes the focus, and gives way to Escape. */
export function BulkPanel({ name, selected, bulk, onClose }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (name) place.current?.querySelector<HTMLElement>('input, button')?.focus();
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
      {name === 'collect' && <CollectField count={selected.length} bulk={bulk} onClose={onClose} />}
      {name === 'competency' && <ClaimChips selected={selected} bulk={bulk} />}
      {name === 'tags' && <TagField selected={selected} bulk={bulk} />}
    </div>
  );
}

function CollectField({ count, bulk, onClose }: { count: number; bulk: Bulk; onClose(): void }) {
  const collections = useCollections();
  const collect = (id: Id) => {
    const collection = collections?.byId.get(id);
    if (collection) void bulk.collect(collection);
    onClose();
  };
  return (
    <TokenField
      label={say('library.collectInto', { count })}
      placeholder={say('library.findCollection')}
      icon={Folder}
      tokens={[]}
      options={collections?.all.map(({ id, name }) => ({ value: id, label: name || say('common.untitled') })) ?? []}
      onAdd={collect}
      onRemove={() => {}}
      onCreate={(name) => {
        void bulk.collectIntoNew(name);
        onClose();
      }}
      createLabel={(name) => say('library.newCollectionOf', { name })}
      removeLabel={(name) => say('library.takeOutOf', { name })}
    />
  );
}

function ClaimChips({ selected, bulk }: { selected: readonly Id[]; bulk: Bulk }) {
  const frameworks = useFrameworks();
  const me = useSettings()?.curator;
  const ids = useMemo(() => frameworks?.competencies.map(({ id }) => id) ?? [], [frameworks]);
  const claimedByAll = useMyClaims(selected, ids, me);
  return (
    <fieldset className="stack stack--sm">
      <legend className="label">{say('library.claimAll', { count: selected.length })}</legend>
      <div className="chips">
        {frameworks?.competencies.map((competency) => {
          const pressed = claimedByAll?.has(competency.id) ?? false;
          return (
            <Chip
              key={competency.id}
              label={shortNameOf(competency)}
              hue={competency.hue}
              icon={<CompetencyIcon competency={competency} />}
              pressed={pressed}
              onPress={() => void (pressed ? bulk.unclaim(competency) : bulk.claim(competency))}
            />
          );
        })}
      </div>
    </fieldset>
  );
}

function TagField({ selected, bulk }: { selected: readonly Id[]; bulk: Bulk }) {
  const tags = useKnownValues('tag');
  const options = useMemo(() => tags.map(({ value, count }) => ({ value, label: value, count })), [tags]);
  const tokens = useTagsOf(selected).map(({ value }) => ({ value, label: value }));
  return (
    <TokenField
      label={say('library.tagAll', { count: selected.length })}
      placeholder={say('library.findTag')}
      icon={Tag}
      tokens={tokens}
      options={options}
      onAdd={(tag) => void bulk.addTag(tag)}
      onCreate={(tag) => void bulk.addTag(tag)}
      onRemove={(tag) => void bulk.removeTag(tag)}
      createLabel={(name) => say('library.newTag', { name })}
      removeLabel={(name) => say('library.tagOff', { name })}
    />
  );
}
