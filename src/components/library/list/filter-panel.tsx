import Folder from 'lucide-react/icons/folder';
import Tag from 'lucide-react/icons/tag';
import { useMemo } from 'react';
import { useCollections } from '../../../hooks/use-collections.ts';
import { useRows } from '../../../hooks/use-rows.ts';
import { countTags } from '../../../search/rows.ts';
import { say } from '../../../words/say.ts';
import { Chip } from '../../kit/chip.tsx';
import { CompetencyIcon, shortNameOf } from '../../kit/competency-icon.tsx';
import { TokenField } from '../../kit/token-field.tsx';
import { type FilterProps, withOne, without } from './narrowing.ts';

/** What the list can be narrowed by: competencies, collections, tags. Each one more narrows it further. */
export function FilterPanel({ filter, onFilter, frameworks }: FilterProps) {
  const rows = useRows();
  const collections = useCollections();
  const tags = useMemo(() => countTags(rows ?? []), [rows]);
  const places = collections?.all.map(({ id, name }) => ({ value: id, label: name || say('common.untitled') })) ?? [];
  const chosen = new Set(filter.collections);
  return (
    <div className="filter-panel">
      <fieldset className="stack stack--sm">
        <legend className="label">{say('library.filterCompetency')}</legend>
        <div className="chips">
          {frameworks?.competencies.map((competency) => {
            const pressed = filter.competencies?.includes(competency.id) ?? false;
            const change = pressed ? without : withOne;
            return (
              <Chip
                key={competency.id}
                label={shortNameOf(competency)}
                hue={competency.hue}
                icon={<CompetencyIcon competency={competency} />}
                pressed={pressed}
                onPress={() => onFilter({ ...filter, competencies: change(filter.competencies, competency.id) })}
              />
            );
          })}
        </div>
      </fieldset>
      <div className="filter-panel__fields">
        <TokenField
          label={say('library.filterCollection')}
          placeholder={say('library.filterFind')}
          icon={Folder}
          tokens={places.filter(({ value }) => chosen.has(value))}
          options={places}
          onAdd={(id) => onFilter({ ...filter, collections: withOne(filter.collections, id) })}
          onRemove={(id) => onFilter({ ...filter, collections: without(filter.collections, id) })}
          removeLabel={(name) => say('library.filterOff', { name })}
        />
        <TokenField
          label={say('library.filterTag')}
          placeholder={say('library.filterFind')}
          icon={Tag}
          tokens={(filter.tags ?? []).map((tag) => ({ value: tag, label: tag }))}
          options={tags.map(({ tag, count }) => ({ value: tag, label: tag, count }))}
          onAdd={(tag) => onFilter({ ...filter, tags: withOne(filter.tags, tag) })}
          onRemove={(tag) => onFilter({ ...filter, tags: without(filter.tags, tag) })}
          removeLabel={(name) => say('library.filterOff', { name })}
        />
      </div>
    </div>
  );
}
