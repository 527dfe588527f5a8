import Hash from 'lucide-react/icons/hash';
import { useDeferredValue, useMemo, useState } from 'react';
import { useAlikeTags } from '../../../hooks/use-alike-tags.ts';
import { useAllValues, useCatalogue, useTagCounts } from '../../../hooks/use-catalogue.ts';
import { fold } from '../../../search/fold.ts';
import type { CountedTag } from '../../../search/near-duplicates.ts';
import { wordOrder } from '../../../words/lists.ts';
import { say } from '../../../words/say.ts';
import { Field } from '../../kit/field.tsx';
import { Ghost } from '../../kit/ghost.tsx';
import { Nothing } from '../../kit/nothing.tsx';
import { Segmented } from '../../kit/segmented.tsx';
import { useFocusWhenGone } from '../../kit/use-focus-when-gone.ts';
import { AlikeTags } from './alike.tsx';
import { ChosenTags } from './chosen-tags.tsx';
import { TagList } from './tag-list.tsx';

type Order = 'name' | 'count';

/** The tags that hold these words, in their order; they come with the commonest first. */
function listed(tags: readonly CountedTag[], words: string, order: Order): readonly CountedTag[] {
  const wanted = fold(words.trim());
  const found = wanted === '' ? tags : tags.filter(({ value }) => fold(value).includes(wanted));
  if (order === 'count') return found;
  const { compare } = wordOrder();
  return found.toSorted((a, b) => compare(a.value, b.value));
}

/** Keeps the tags of the whole library in order. */
export function TagsPage() {
  const tags = useAllValues('tag');
  const listedWith = useTagCounts();
  const alike = useAlikeTags(tags);
  const isOpen = useCatalogue() !== undefined && alike !== undefined;
  const [words, setWords] = useState('');
  const [order, setOrder] = useState<Order>('name');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const sought = useDeferredValue(words);
  const shown = useMemo(() => listed(tags, sought, order), [tags, sought, order]);
  const counts = useMemo(() => new Map(tags.map(({ value, count }) => [value, count])), [tags]);
  const stillChosen = [...chosen].filter((tag) => counts.has(tag));
  useFocusWhenGone(stillChosen.length > 0, () => document.querySelector<HTMLElement>('.tag-list')?.focus());
  const choose = (tag: string) => {
    const next = new Set(chosen);
    if (!next.delete(tag)) next.add(tag);
    setChosen(next);
  };
  return (
    <div className="page__inner">
      <header className="page__head">
        <h1 className="display">{say('tags.title')}</h1>
        <p className="lead">{say('tags.lead')}</p>
      </header>
      {!isOpen && <Ghost widths={['40%', '60%', '50%']} />}
      {isOpen && tags.length === 0 && (
        <Nothing title={say('tags.emptyTitle')} icon={Hash}>
          <p>{say('tags.empty')}</p>
        </Nothing>
      )}
      {isOpen && tags.length > 0 && (
        <>
          <AlikeTags groups={alike} />
          <div className="section">
            <div className="tags-find">
              <Field label={say('tags.find')}>
                {(control) => (
                  <input
                    {...control}
                    className="input"
                    type="search"
                    dir="auto"
                    value={words}
                    onChange={(event) => setWords(event.target.value)}
                  />
                )}
              </Field>
              <Segmented<Order>
                legend={say('tags.order')}
                size="sm"
                options={[
                  { value: 'name', label: say('tags.byName') },
                  { value: 'count', label: say('tags.byCount') },
                ]}
                value={order}
                onChange={setOrder}
              />
            </div>
            {stillChosen.length > 0 && <ChosenTags tags={stillChosen} onDone={() => setChosen(new Set())} />}
            {shown.length > 0 ? (
              <TagList
                tags={shown}
                listed={(value) => listedWith?.get(value) ?? 0}
                chosen={chosen}
                onChoose={choose}
                countOf={(value) => counts.get(value)}
              />
            ) : (
              <Nothing title={say('tags.notFound', { text: words })}>
                <p>{say('tags.notFoundHint')}</p>
              </Nothing>
            )}
          </div>
        </>
      )}
    </div>
  );
}
