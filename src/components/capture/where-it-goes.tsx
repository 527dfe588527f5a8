import Folder from 'lucide-react/icons/folder';
import Plus from 'lucide-react/icons/plus';
import Tag from 'lucide-react/icons/tag';
import { type Ref, useState } from 'react';
import { useTags } from '../../hooks/records.ts';
import { useActions } from '../../hooks/use-actions.ts';
import { useCollections } from '../../hooks/use-collections.ts';
import type { Collection } from '../../model/collection.ts';
import { itemsOf, resourcesOf } from '../../model/parts.ts';
import type { Resource } from '../../model/resource.ts';
import { say } from '../../words/say.ts';
import { useAbilities } from '../abilities.tsx';
import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { TokenField } from '../kit/token-field.tsx';
import { pathTo } from '../library/paths.ts';
import { useAttempt } from './attempt.tsx';
import { wordsKey } from './recover-words.ts';

const toToken = (collection: Collection) => ({
  value: collection.id,
  label: collection.name || say('common.untitled'),
});

/** Type to find a collection, or make one. */
function CollectionsField({ resource }: { resource: Resource }) {
  const actions = useActions();
  const attempt = useAttempt();
  const all = useCollections()?.all;
  return (
    <TokenField
      label={say('capture.collections')}
      labelHidden
      placeholder={say('capture.addToCollection')}
      icon={Folder}
      tokens={all?.filter((row) => resourcesOf(row).includes(resource.id)).map(toToken) ?? []}
      options={all?.map((row) => ({ ...toToken(row), count: itemsOf(row).length }))}
      onAdd={(id) => attempt(() => actions.addToCollection(id, [resource.id]))}
      onRemove={(id) => attempt(() => actions.takeOut(id, [resource.id]))}
      onCreate={(name) => attempt(() => actions.createCollection(name, { resources: [resource.id] }))}
      createLabel={(name) => say('capture.newCollection', { name })}
      removeLabel={(name) => say('capture.takeOutOf', { name })}
    />
  );
}

const tagToken = (tag: string) => ({ value: tag, label: tag });

function TagsField({ resource }: { resource: Resource }) {
  const { retag } = useActions();
  const attempt = useAttempt();
  const tags = useTags();
  const add = (tag: string) => attempt(() => retag([resource.id], { add: [tag] }));
  return (
    <TokenField
      label={say('capture.tags')}
      labelHidden
      placeholder={say('capture.addTag')}
      icon={Tag}
      tokens={(resource.keywords ?? []).map(tagToken)}
      options={tags?.map(tagToken)}
      onAdd={add}
      onRemove={(tag) => attempt(() => retag([resource.id], { remove: [tag] }))}
      onCreate={add}
      createLabel={(name) => say('capture.newTag', { name })}
      removeLabel={(name) => say('capture.takeOffTag', { name })}
      keepsWords
      holdAs={wordsKey('tags', resource.id)}
    />
  );
}

/** For a resource that was saved before: its collections as ways into the library, and a way to add one. */
function WhereUsed({ resource }: { resource: Resource }) {
  const { openLibrary } = useAbilities();
  const [adding, setAdding] = useState(false);
  const using = useCollections()?.all.filter((row) => resourcesOf(row).includes(resource.id)) ?? [];
  if (adding || using.length === 0) return <CollectionsField resource={resource} />;
  return (
    <div className="section" data-gap="tight">
      <div className="section__top">
        <h2 className="label">{say('capture.whereUsed')}</h2>
        <Button variant="plain" size="sm" icon={Plus} onClick={() => setAdding(true)}>
          {say('capture.add')}
        </Button>
      </div>
      <ul className="chips">
        {using.map((row) => (
          <li key={row.id}>
            <button type="button" className="chip" onClick={() => openLibrary(`#${pathTo.collection(row.id)}`)}>
              <Icon icon={Folder} />
              {row.name || say('common.untitled')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/**
 * Collections and tags. It takes the focus when the popup opens: the number keys press chips from here, and the first Tab
 * leads to the collections, so that tagging, collecting and closing need few keys.
 */
export function WhereItGoes({
  resource,
  settled,
  ref,
}: {
  resource: Resource;
  settled: boolean;
  ref: Ref<HTMLElement>;
}) {
  return (
    <section className="where-it-goes" aria-label={say('capture.whereItGoes')} ref={ref} tabIndex={-1}>
      {settled ? <WhereUsed resource={resource} /> : <CollectionsField resource={resource} />}
      <TagsField resource={resource} />
    </section>
  );
}
