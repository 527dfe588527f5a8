import Folder from 'lucide-react/icons/folder';
import Tag from 'lucide-react/icons/tag';
import { useKnownValues } from '../../../hooks/use-catalogue.ts';
import { useCollections } from '../../../hooks/use-collections.ts';
import { choose, unchoose } from '../../../search/filter.ts';
import { say } from '../../../words/say.ts';
import { Chip } from '../../kit/chip.tsx';
import { CompetencyIcon, shortNameOf } from '../../kit/competency-icon.tsx';
import { TokenField } from '../../kit/token-field.tsx';
import type { FilterProps } from './narrowing.ts';

/** What the list can be narrowed by: competencies, collections, tags. Each one more narrows it further. */
export function FilterPanel({ filter, onFilter, frameworks }: FilterProps) {
  const collections = useCollections();
  const tags = useKnownValues('tag');
  const places = collections?.all.map(({ id, name }) => ({ value: id, label: name || say('common.untitled') })) ?? [];
  const { chosen = {} } = filter;
  return (
    <div className="filter-panel">
      <fieldset className="stack stack--sm">
        <legend className="label">{say('library.filterCompetency')}</legend>
        <div className="chips">
          {frameworks?.competencies.map((competency) => {
            const pressed = chosen.competency?.includes(competency.id) ?? false;
            const change = pressed ? unchoose : choose;
            return (
              <Chip
                key={competency.id}
                label={shortNameOf(competency)}
                hue={competency.hue}
                icon={<CompetencyIcon competency={competency} />}
                pressed={pressed}
                onPress={() => onFilter(change(filter, 'competency', competency.id))}
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
          tokens={places.filter(({ value }) => chosen.collection?.includes(value))}
          options={places}
          onAdd={(id) => onFilter(choose(filter, 'collection', id))}
          onRemove={(id) => onFilter(unchoose(filter, 'collection', id))}
          removeLabel={(name) => say('library.filterOff', { name })}
        />
        <TokenField
          label={say('library.filterTag')}
          placeholder={say('library.filterFind')}
          icon={Tag}
          tokens={(chosen.tag ?? []).map((tag) => ({ value: tag, label: tag }))}
          options={tags.map(({ value, count }) => ({ value, label: value, count }))}
          onAdd={(tag) => onFilter(choose(filter, 'tag', tag))}
          onRemove={(tag) => onFilter(unchoose(filter, 'tag', tag))}
          removeLabel={(name) => say('library.filterOff', { name })}
        />
      </div>
    </div>
  );
}
