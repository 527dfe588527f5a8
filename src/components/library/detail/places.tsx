import Folder from 'lucide-react/icons/folder';
import Tag from 'lucide-react/icons/tag';
import { useMemo } from 'react';
import { useActions } from '../../../hooks/use-actions.ts';
import { useKnownValues } from '../../../hooks/use-catalogue.ts';
import { useCollections } from '../../../hooks/use-collections.ts';
import type { Id } from '../../../model/identity.ts';
import type { Resource } from '../../../model/resource.ts';
import { say } from '../../../words/say.ts';
import { TokenField } from '../../kit/token-field.tsx';
import { useAct } from '../use-act.ts';

/** The collections that hold it, and its tags. */
export function Places({ resource }: { resource: Resource }) {
  return (
    <section className="section" data-places aria-label={say('detail.inCollections')}>
      <CollectionsField resource={resource} />
      <TagsField resource={resource} />
    </section>
  );
}

function CollectionsField({ resource }: { resource: Resource }) {
  const { id } = resource;
  const actions = useActions();
  const act = useAct();
  const collections = useCollections();
  const options = useMemo(
    () => collections?.all.map((each) => ({ value: each.id, label: each.name || say('common.untitled') })),
    [collections],
  );
  const holding = new Set(
    collections?.all
      .filter((each) => each.parts.some((part) => part.kind === 'item' && part.resource === id))
      .map((each) => each.id),
  );
  const nameOf = (collection: Id) => collections?.byId.get(collection)?.name || say('common.untitled');
  const add = (to: Id) =>
    void act(actions.addToCollection(to, [id]), say('library.collected', { count: 1, name: nameOf(to) }));
  const takeOut = (from: Id) => void act(actions.takeOut(from, [id]), say('library.takenOut', { name: nameOf(from) }));
  return (
    <TokenField
      label={say('detail.inCollections')}
      placeholder={say('library.findCollection')}
      icon={Folder}
      tokens={options?.filter(({ value }) => holding.has(value)) ?? []}
      options={options}
      onAdd={add}
      onRemove={takeOut}
      onCreate={(name) =>
        void act(actions.createCollection(name, { resources: [id] }), say('library.collected', { count: 1, name }))
      }
      createLabel={(name) => say('library.newCollectionOf', { name })}
      removeLabel={(name) => say('library.takeOutOf', { name })}
    />
  );
}

function TagsField({ resource }: { resource: Resource }) {
  const { id } = resource;
  const actions = useActions();
  const act = useAct();
  const tags = useKnownValues('tag');
  const options = useMemo(() => tags.map(({ value, count }) => ({ value, label: value, count })), [tags]);
  const add = (tag: string) => void act(actions.retag([id], { add: [tag] }));
  return (
    <TokenField
      label={say('library.tags')}
      placeholder={say('library.findTag')}
      icon={Tag}
      keepsWords
      tokens={(resource.keywords ?? []).map((tag) => ({ value: tag, label: tag }))}
      options={options}
      onAdd={add}
      onCreate={add}
      onRemove={(tag) => void act(actions.retag([id], { remove: [tag] }))}
      createLabel={(name) => say('library.newTag', { name })}
      removeLabel={(name) => say('library.tagOff', { name })}
    />
  );
}
